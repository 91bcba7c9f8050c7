INSERT INTO responsibility
    (board, no, school, kind, role, member, deputy, since, until, at, noted_by, noted_as)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
