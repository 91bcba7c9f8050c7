DELETE FROM drafts
WHERE board = $1 AND member = $2 AND form = $3
