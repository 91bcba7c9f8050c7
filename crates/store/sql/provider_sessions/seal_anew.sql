UPDATE provider_sessions
SET sealed = $2
WHERE board = $1 AND session_hash = $3
