INSERT INTO staff_events (board, record, seq, kind, at, member, sealed, commitment, link)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
