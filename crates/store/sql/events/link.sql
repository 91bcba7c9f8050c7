SELECT dossier, link
FROM events
WHERE board = $1 AND dossier = $2 AND seq = $3
