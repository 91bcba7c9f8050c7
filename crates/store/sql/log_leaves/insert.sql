INSERT INTO log_leaves (board, idx, dossier, seq, audit, hashes, staff)
VALUES ($1, $2, $3, $4, $5, $6, $7)
