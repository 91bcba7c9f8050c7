UPDATE event_texts
SET sealed = $4
WHERE board = $1 AND dossier = $2 AND seq = $3
