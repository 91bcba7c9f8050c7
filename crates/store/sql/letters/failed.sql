UPDATE letters
SET state = 'failed', ended_at = $4, sealed = $5
WHERE board = $1 AND no = $2 AND tries = $3 AND state = 'waiting'
