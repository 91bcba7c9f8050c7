UPDATE letters
SET due_at = $4
WHERE board = $1 AND no = $2 AND tries = $3 AND state = 'waiting'
