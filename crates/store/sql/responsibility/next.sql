SELECT COALESCE((SELECT no FROM responsibility WHERE board = $1 ORDER BY no DESC LIMIT 1), 0) + 1 AS no
