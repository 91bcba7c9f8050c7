INSERT INTO signing_keys (board, sealed)
VALUES ($1, $2)
ON CONFLICT (board) DO UPDATE SET sealed = excluded.sealed
