SELECT no, verifier, handover
FROM log_keys
WHERE board = $1
ORDER BY no
