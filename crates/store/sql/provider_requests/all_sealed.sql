SELECT state_hash, sealed
FROM provider_requests
WHERE board = $1
ORDER BY state_hash
