UPDATE second_factors
SET last_step = $3
WHERE board = $1 AND member = $2 AND last_step < $3
