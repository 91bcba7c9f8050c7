SELECT record, at
FROM staff_events
WHERE board = $1 AND member = $2 AND kind = $3
ORDER BY at DESC, record
