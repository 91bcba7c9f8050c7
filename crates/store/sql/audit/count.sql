SELECT COUNT(no) AS count
FROM audit
WHERE board = $1
ORDER BY 1
