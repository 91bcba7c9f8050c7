DELETE FROM drafts
WHERE saved_at < $1
