INSERT INTO offered_factors (board, member, session_hash, offered_at, sealed)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (board, member) DO UPDATE
SET session_hash = excluded.session_hash,
    offered_at = excluded.offered_at,
    sealed = excluded.sealed
