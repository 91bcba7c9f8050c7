SELECT id, board, name, brin, place, phone, region
FROM schools
WHERE board = $1 AND id = $2
