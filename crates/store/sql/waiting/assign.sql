UPDATE waiting
SET role = $3
WHERE board = $1 AND code = $2
