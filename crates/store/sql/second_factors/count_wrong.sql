UPDATE second_factors
SET wrong = wrong + 1, wrong_at = $3
WHERE board = $1 AND member = $2
