SELECT seq, sealed
FROM blobs
WHERE board = $1 AND dossier = $2
ORDER BY seq
