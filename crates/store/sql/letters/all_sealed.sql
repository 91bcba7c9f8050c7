SELECT no, sealed
FROM letters
WHERE board = $1 AND sealed IS NOT NULL
ORDER BY no
