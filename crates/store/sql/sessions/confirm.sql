UPDATE sessions
SET confirmed_at = $2, wrong_confirms = 0
WHERE id_hash = $1 AND ended_at IS NULL
