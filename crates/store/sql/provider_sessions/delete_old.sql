DELETE FROM provider_sessions
WHERE opened_at < $1
