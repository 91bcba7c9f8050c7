SELECT COUNT(seq) AS count
FROM staff_events
WHERE board = $1
ORDER BY 1
