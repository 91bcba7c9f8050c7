SELECT dossier, board, school, role, code, record, due, since, member
FROM waiting
WHERE board = $1 AND school = $2 AND role = $3 AND member IS NULL
    AND NOT EXISTS (
        SELECT 1 FROM dossiers
        JOIN shut_out ON shut_out.board = dossiers.board AND shut_out.pupil = dossiers.pupil
        WHERE dossiers.board = $1 AND dossiers.id = waiting.dossier AND shut_out.member = $5
    )
ORDER BY due NULLS LAST, since, dossier, position
LIMIT $4
