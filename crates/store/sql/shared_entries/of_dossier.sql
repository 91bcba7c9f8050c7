SELECT seq, sealed
FROM shared_entries
WHERE board = $1 AND dossier = $2
ORDER BY seq
