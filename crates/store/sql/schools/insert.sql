INSERT INTO schools (board, id, name, brin, place, phone)
VALUES ($1, $2, $3, $4, $5, $6)
