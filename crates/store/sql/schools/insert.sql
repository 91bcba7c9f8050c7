INSERT INTO schools (board, id, name, brin, place, phone, region)
VALUES ($1, $2, $3, $4, $5, $6, $7)
