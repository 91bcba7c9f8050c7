SELECT id_hash, sealed
FROM ceremonies
WHERE board = $1
ORDER BY id_hash
