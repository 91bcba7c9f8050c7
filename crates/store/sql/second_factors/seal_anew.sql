UPDATE second_factors
SET sealed = $2
WHERE board = $1 AND member = $3
