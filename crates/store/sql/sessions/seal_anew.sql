UPDATE sessions
SET device = $2
WHERE board = $1 AND id_hash = $3
