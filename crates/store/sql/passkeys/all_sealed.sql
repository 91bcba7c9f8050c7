SELECT id, sealed
FROM passkeys
WHERE board = $1
ORDER BY id
