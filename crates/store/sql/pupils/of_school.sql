SELECT id, board, school, sealed, left_on
FROM pupils
WHERE board = $1 AND school = $2
ORDER BY id
