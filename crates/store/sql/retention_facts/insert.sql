INSERT INTO retention_facts (board, no, dossier, kind, at, noted_by, noted_as)
VALUES ($1, $2, $3, $4, $5, $6, $7)
