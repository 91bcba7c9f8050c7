SELECT no, sealed
FROM access_facts
WHERE board = $1
ORDER BY no
