UPDATE sessions
SET ended_at = $3
WHERE board = $1 AND member = $2 AND ended_at IS NULL
