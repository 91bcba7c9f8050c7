DELETE FROM provider_requests
WHERE begun_at < $1
