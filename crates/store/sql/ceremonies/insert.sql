INSERT INTO ceremonies (id_hash, board, member, purpose, sealed, begun_at)
VALUES ($1, $2, $3, $4, $5, $6)
