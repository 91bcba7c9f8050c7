INSERT INTO provider_sessions (session_hash, board, member, provider, subject_index, sid_index, opened_at, sealed)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
