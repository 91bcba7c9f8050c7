SELECT member, sealed
FROM second_factors
WHERE board = $1
ORDER BY member
