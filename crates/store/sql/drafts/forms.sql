SELECT form
FROM drafts
WHERE board = $1 AND member = $2
ORDER BY saved_at DESC, form
