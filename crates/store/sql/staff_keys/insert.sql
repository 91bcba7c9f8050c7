INSERT INTO staff_keys (board, record, wrapped)
VALUES ($1, $2, $3)
