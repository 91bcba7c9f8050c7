SELECT id, sealed
FROM members
WHERE board = $1
ORDER BY id
