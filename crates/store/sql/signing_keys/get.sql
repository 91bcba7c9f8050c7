SELECT board, sealed
FROM signing_keys
WHERE board = $1
