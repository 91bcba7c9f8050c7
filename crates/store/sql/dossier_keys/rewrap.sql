UPDATE dossier_keys
SET wrapped = $3
WHERE board = $1 AND dossier = $2
