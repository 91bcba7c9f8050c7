INSERT INTO practice_finished (board, member, case_code, finished_at)
VALUES ($1, $2, $3, $4)
