DELETE FROM shut_out
WHERE board = $1 AND member = $2 AND pupil = $3
