SELECT dossier, seq
FROM blobs
WHERE board = $1
ORDER BY dossier, seq
