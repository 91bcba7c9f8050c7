SELECT session_hash, sealed
FROM provider_sessions
WHERE board = $1
ORDER BY session_hash
