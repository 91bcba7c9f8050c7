DELETE FROM provider_sessions
WHERE session_hash = $1
