INSERT INTO letter_marks (board, member, kind, at, mark)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (board, member, kind) DO UPDATE SET at = excluded.at, mark = excluded.mark
