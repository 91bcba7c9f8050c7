INSERT INTO members (board, id, sealed, login_index, password_hash, is_active)
VALUES ($1, $2, $3, $4, $5, $6)
