SELECT member, session_hash, board, provider, subject_index, sid_index, opened_at, sealed
FROM provider_sessions
WHERE subject_index = $1
ORDER BY opened_at, session_hash
