SELECT run, case_code, trainee, pupil, for_board, for_member, begun_at, finished_at
FROM practice_runs
WHERE for_board = $1 AND for_member = $2
ORDER BY case_code
