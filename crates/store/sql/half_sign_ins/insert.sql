INSERT INTO half_sign_ins (id_hash, board, member, begun_at, tries, sealed)
VALUES ($1, $2, $3, $4, 0, $5)
