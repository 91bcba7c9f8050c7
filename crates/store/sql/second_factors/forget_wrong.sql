UPDATE second_factors
SET wrong = 0, wrong_at = NULL
WHERE board = $1 AND member = $2
