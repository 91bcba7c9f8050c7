INSERT INTO sessions (id_hash, board, member, assurance, how, created_at, seen_at, ended_at, confirmed_at, wrong_confirms, device)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
