DELETE FROM second_factors
WHERE board = $1 AND member = $2
