SELECT idx, dossier, staff, seq, audit, hashes
FROM log_leaves
WHERE board = $1 AND idx >= $2 AND idx < $3
ORDER BY idx
