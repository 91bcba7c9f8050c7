DELETE FROM drafts
WHERE board = $1 AND (form = $2 OR form LIKE $3)
