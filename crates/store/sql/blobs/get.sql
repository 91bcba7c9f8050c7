SELECT dossier, sealed
FROM blobs
WHERE board = $1 AND dossier = $2 AND seq = $3
