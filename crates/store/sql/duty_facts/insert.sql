INSERT INTO duty_facts (board, no, register, at, noted_by, sealed)
VALUES ($1, $2, $3, $4, $5, $6)
