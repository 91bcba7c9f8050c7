SELECT id, board, sealed, login_index, password_hash, is_active
FROM members
WHERE login_index = $1
