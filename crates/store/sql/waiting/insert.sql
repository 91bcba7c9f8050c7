INSERT INTO waiting (board, dossier, position, school, role, code, record, due, since, member)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
