SELECT member, session_hash, board, provider, subject_index, sid_index, opened_at, sealed
FROM provider_sessions
WHERE board = $1 AND provider = $2
ORDER BY opened_at, session_hash
