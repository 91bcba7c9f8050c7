DELETE FROM retention_reasons
WHERE board = $1 AND dossier = $2
