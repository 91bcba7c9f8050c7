DELETE FROM provider_logouts
WHERE at < $1
