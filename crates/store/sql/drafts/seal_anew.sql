UPDATE drafts
SET sealed = $2
WHERE board = $1 AND member = $3 AND form = $4
