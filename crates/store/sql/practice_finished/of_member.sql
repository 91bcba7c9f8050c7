SELECT board, member, case_code, finished_at
FROM practice_finished
WHERE board = $1 AND member = $2
ORDER BY case_code, finished_at
