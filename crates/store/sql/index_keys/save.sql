INSERT INTO index_keys (no, wrapped)
VALUES (1, $1)
ON CONFLICT (no) DO UPDATE SET wrapped = excluded.wrapped
