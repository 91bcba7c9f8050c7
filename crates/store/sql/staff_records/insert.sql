INSERT INTO staff_records (board, id, version, opened_at, changed_at)
VALUES ($1, $2, 0, $3, $3)
