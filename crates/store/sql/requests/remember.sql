INSERT INTO requests (board, member, key, dossier, seq, at)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (board, member, key) DO NOTHING
RETURNING key
