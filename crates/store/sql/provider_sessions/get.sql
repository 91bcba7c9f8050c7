SELECT member, session_hash, board, provider, subject_index, sid_index, opened_at, sealed
FROM provider_sessions
WHERE session_hash = $1
