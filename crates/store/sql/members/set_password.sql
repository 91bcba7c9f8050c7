UPDATE members
SET password_hash = $3
WHERE board = $1 AND id = $2
