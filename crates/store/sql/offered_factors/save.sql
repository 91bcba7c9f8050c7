INSERT INTO offered_factors (board, member, offered_at, sealed)
VALUES ($1, $2, $3, $4)
ON CONFLICT (board, member) DO UPDATE
SET offered_at = excluded.offered_at,
    sealed = excluded.sealed
