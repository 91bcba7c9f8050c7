SELECT no, sealed
FROM duty_facts
WHERE board = $1
ORDER BY no
