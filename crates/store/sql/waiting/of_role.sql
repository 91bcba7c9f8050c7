SELECT dossier, board, school, role, code, record, due, since
FROM waiting
WHERE board = $1 AND school = $2 AND role = $3
ORDER BY due NULLS LAST, since, dossier, position
LIMIT $4
