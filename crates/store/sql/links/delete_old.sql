DELETE FROM links
WHERE made_at < $1
