UPDATE boards
SET wrapped_key = $2
WHERE id = $1
