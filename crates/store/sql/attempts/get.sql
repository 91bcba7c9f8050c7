SELECT purpose, key, account, failures, last_at, unnoted
FROM attempts
WHERE key = $1
