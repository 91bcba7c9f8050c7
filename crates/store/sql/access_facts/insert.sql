INSERT INTO access_facts
    (board, no, pupil, member, kind, at, since, until, parts, noted_by, noted_as, answers, sealed)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
