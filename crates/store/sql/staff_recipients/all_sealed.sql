SELECT no, sealed
FROM staff_recipients
WHERE board = $1
ORDER BY no
