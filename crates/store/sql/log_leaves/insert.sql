INSERT INTO log_leaves (board, idx, dossier, seq, audit, hashes)
VALUES ($1, $2, $3, $4, $5, $6)
