UPDATE boards
SET wrapped_key = $2, key_since = $3
WHERE id = $1
