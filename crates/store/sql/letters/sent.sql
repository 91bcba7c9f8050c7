UPDATE letters
SET state = 'sent', ended_at = $4, sealed = NULL
WHERE board = $1 AND no = $2 AND tries = $3 AND state = 'waiting'
