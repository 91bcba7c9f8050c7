INSERT INTO checkpoints (board, size, root, at, note)
VALUES ($1, $2, $3, $4, $5)
