INSERT INTO log_trees (board, size, signed, peaks)
VALUES ($1, $2, 0, $3)
ON CONFLICT (board) DO UPDATE SET size = excluded.size, peaks = excluded.peaks
