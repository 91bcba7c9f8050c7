SELECT no, verifier, sealed
FROM log_keys
WHERE board = $1
ORDER BY no
