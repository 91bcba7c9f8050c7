INSERT INTO sessions (id_hash, board, member, created_at, seen_at, ended_at)
VALUES ($1, $2, $3, $4, $5, $6)
