SELECT record, wrapped
FROM staff_keys
WHERE board = $1
ORDER BY record
