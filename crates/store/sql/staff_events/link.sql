SELECT record, link
FROM staff_events
WHERE board = $1 AND record = $2 AND seq = $3
