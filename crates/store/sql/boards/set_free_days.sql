UPDATE boards
SET free_days = $2
WHERE id = $1
