SELECT id, key_since
FROM boards
WHERE id = $1
ORDER BY id
