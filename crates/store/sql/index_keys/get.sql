SELECT no, wrapped
FROM index_keys
WHERE no = 1
