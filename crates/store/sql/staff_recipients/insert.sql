INSERT INTO staff_recipients (board, no, kind, member, at, noted_by, sealed)
VALUES ($1, $2, $3, $4, $5, $6, $7)
