INSERT INTO letters (board, no, state, written_at, due_at, tries, sealed)
VALUES ($1, $2, 'waiting', $3, $4, 0, $5)
