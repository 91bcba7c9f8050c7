DELETE FROM event_texts
WHERE board = $1 AND dossier = $2 AND seq = $3
