SELECT id, board, sealed, login_index, password_hash, is_active
FROM members
WHERE board = $1 AND id = $2
