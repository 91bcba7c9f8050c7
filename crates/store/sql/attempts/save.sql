INSERT INTO attempts (key, purpose, account, failures, last_at, unnoted)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (key) DO UPDATE
SET failures = excluded.failures, last_at = excluded.last_at, unnoted = excluded.unnoted
