INSERT INTO retention_reasons (board, no, dossier, sealed)
VALUES ($1, $2, $3, $4)
