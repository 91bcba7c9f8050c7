INSERT INTO provider_logouts (token_hash, at)
VALUES ($1, $2)
ON CONFLICT DO NOTHING
