INSERT INTO events (board, dossier, seq, kind, at, member, commitment, link)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
