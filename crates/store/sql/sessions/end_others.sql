UPDATE sessions
SET ended_at = $4
WHERE board = $1 AND member = $2 AND id_hash <> $3 AND ended_at IS NULL
