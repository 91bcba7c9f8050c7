SELECT member, board, form, sealed, saved_at
FROM drafts
WHERE board = $1 AND member = $2
ORDER BY saved_at DESC, form
