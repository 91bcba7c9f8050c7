UPDATE provider_requests
SET sealed = $2
WHERE board = $1 AND state_hash = $3
