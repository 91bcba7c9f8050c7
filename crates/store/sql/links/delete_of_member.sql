DELETE FROM links
WHERE board = $1 AND member = $2
