SELECT audit, idx
FROM log_leaves
WHERE board = $1 AND audit >= $2 AND audit <= $3
ORDER BY audit
