UPDATE second_factors
SET last_step = $3, wrong = 0, wrong_at = NULL
WHERE board = $1 AND member = $2 AND last_step < $3
