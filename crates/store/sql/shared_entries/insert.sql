INSERT INTO shared_entries (board, dossier, seq, sealed)
VALUES ($1, $2, $3, $4)
