SELECT idx, hashes
FROM log_leaves
WHERE board = $1 AND idx = $2
