UPDATE members
SET is_active = $3
WHERE board = $1 AND id = $2
