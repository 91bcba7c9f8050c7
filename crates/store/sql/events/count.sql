SELECT COUNT(seq) AS count
FROM events
WHERE board = $1
ORDER BY 1
