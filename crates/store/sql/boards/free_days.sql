SELECT id, free_days
FROM boards
WHERE id = $1
ORDER BY id
