INSERT INTO log_keys (board, no, verifier, handover)
VALUES ($1, COALESCE((SELECT no FROM log_keys WHERE board = $1 ORDER BY no DESC LIMIT 1), 0) + 1, $2, $3)
