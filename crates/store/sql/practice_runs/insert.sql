INSERT INTO practice_runs (run, case_code, trainee, pupil, for_board, for_member, begun_at)
SELECT $1, $2, $3, $4, $5, $6, CAST($7 AS BIGINT)
FROM practice_store
