SELECT member, board, added_at, last_step, wrong, wrong_at, sealed
FROM second_factors
WHERE board = $1 AND member = $2
