SELECT id_hash, device
FROM sessions
WHERE board = $1 AND device IS NOT NULL
ORDER BY id_hash
