UPDATE sessions
SET seen_at = $2
WHERE id_hash = $1 AND ended_at IS NULL
