SELECT id, board, name, brin, place, phone
FROM schools
WHERE board = $1
ORDER BY id
