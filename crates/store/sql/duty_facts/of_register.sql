SELECT no, register, at, noted_by, sealed
FROM duty_facts
WHERE board = $1 AND register = $2
ORDER BY no
