DELETE FROM sessions
WHERE seen_at < $1
