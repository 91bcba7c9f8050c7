DELETE FROM calendars
WHERE board = $1 AND member = $2
