DELETE FROM dossiers
WHERE board = $1 AND id = $2 AND version = $3
