SELECT purpose, key, account, failures, last_at, unnoted
FROM attempts
WHERE unnoted > 0 AND last_at < $1
ORDER BY key
LIMIT $2
