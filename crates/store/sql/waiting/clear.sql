DELETE FROM waiting
WHERE board = $1 AND dossier = $2
