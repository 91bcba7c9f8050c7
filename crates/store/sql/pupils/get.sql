SELECT id, board, school, sealed, left_on
FROM pupils
WHERE board = $1 AND id = $2
