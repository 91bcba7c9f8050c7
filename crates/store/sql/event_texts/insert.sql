INSERT INTO event_texts (board, dossier, seq, sealed)
VALUES ($1, $2, $3, $4)
