SELECT pupil
FROM shut_out
WHERE board = $1 AND member = $2
ORDER BY pupil
LIMIT 1
