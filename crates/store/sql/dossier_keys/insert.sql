INSERT INTO dossier_keys (board, dossier, wrapped)
VALUES ($1, $2, $3)
