INSERT INTO log_trees (board, size, peaks)
VALUES ($1, $2, $3)
ON CONFLICT (board) DO UPDATE SET size = excluded.size, peaks = excluded.peaks
