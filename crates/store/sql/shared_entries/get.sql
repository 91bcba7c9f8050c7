SELECT sealed
FROM shared_entries
WHERE board = $1 AND dossier = $2 AND seq = $3
