SELECT member, board, form, sealed, saved_at
FROM drafts
WHERE board = $1 AND member = $2 AND form = $3
