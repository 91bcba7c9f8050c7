SELECT dossier, seq, sealed
FROM shared_entries
WHERE board = $1
ORDER BY dossier, seq
