DELETE FROM requests
WHERE board = $1 AND dossier = $2
