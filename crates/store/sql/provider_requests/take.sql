DELETE FROM provider_requests
WHERE state_hash = $1
RETURNING provider, state_hash, board, browser_hash, begun_at, sealed
