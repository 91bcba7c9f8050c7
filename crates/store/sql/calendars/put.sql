INSERT INTO calendars (id_hash, board, member, made_at)
VALUES ($1, $2, $3, $4)
ON CONFLICT (board, member) DO UPDATE
SET id_hash = excluded.id_hash, made_at = excluded.made_at
