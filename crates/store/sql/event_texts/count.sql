SELECT COUNT(seq) AS count
FROM event_texts
WHERE board = $1
ORDER BY 1
