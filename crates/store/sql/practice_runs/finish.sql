UPDATE practice_runs
SET finished_at = $2
WHERE run = $1 AND finished_at IS NULL
