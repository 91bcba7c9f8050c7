DELETE FROM offered_factors
WHERE board = $1 AND member = $2
