UPDATE members
SET sealed = $3
WHERE board = $1 AND id = $2
