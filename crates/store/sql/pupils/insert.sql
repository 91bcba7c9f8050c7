INSERT INTO pupils (board, id, school, sealed, left_on)
VALUES ($1, $2, $3, $4, $5)
