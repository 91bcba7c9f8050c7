SELECT dossier, board, school, role, code, record, due, since, member
FROM waiting
WHERE board = $1 AND dossier = $2
ORDER BY position
