INSERT INTO links (id_hash, board, member, purpose, made_at)
VALUES ($1, $2, $3, $4, $5)
