SELECT member, sealed
FROM offered_factors
WHERE board = $1
ORDER BY member
