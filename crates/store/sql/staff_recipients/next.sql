SELECT COALESCE((SELECT no FROM staff_recipients WHERE board = $1 ORDER BY no DESC LIMIT 1), 0) + 1 AS no
