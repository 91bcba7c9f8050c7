SELECT dossier, idx
FROM log_leaves
WHERE board = $1 AND dossier = $2 AND seq = $3
ORDER BY idx
