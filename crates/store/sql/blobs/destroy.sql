DELETE FROM blobs
WHERE board = $1 AND dossier = $2
