DELETE FROM attempts
WHERE last_at < $1 AND unnoted = 0
