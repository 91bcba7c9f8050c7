SELECT id, sealed
FROM pupils
WHERE board = $1
ORDER BY id
