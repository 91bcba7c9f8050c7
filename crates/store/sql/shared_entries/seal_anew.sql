UPDATE shared_entries
SET sealed = $2
WHERE board = $1 AND dossier = $3 AND seq = $4
