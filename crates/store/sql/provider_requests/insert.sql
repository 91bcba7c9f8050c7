INSERT INTO provider_requests (state_hash, board, provider, browser_hash, begun_at, sealed)
VALUES ($1, $2, $3, $4, $5, $6)
