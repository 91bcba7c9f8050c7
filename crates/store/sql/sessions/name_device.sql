UPDATE sessions
SET device = $2
WHERE id_hash = $1
