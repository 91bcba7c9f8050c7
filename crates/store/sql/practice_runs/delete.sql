DELETE FROM practice_runs
WHERE run = $1
