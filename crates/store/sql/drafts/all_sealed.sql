SELECT member, form, sealed
FROM drafts
WHERE board = $1
ORDER BY member, form
