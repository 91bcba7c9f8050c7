SELECT run, case_code, trainee, pupil, for_board, for_member, begun_at, finished_at
FROM practice_runs
WHERE run = $1
