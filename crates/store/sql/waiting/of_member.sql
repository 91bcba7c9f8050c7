SELECT dossier, board, school, role, code, record, due, since, member
FROM waiting
WHERE board = $1 AND member = $2
    AND NOT EXISTS (
        SELECT 1 FROM dossiers
        JOIN shut_out ON shut_out.board = dossiers.board AND shut_out.pupil = dossiers.pupil
        WHERE dossiers.board = $1 AND dossiers.id = waiting.dossier AND shut_out.member = $2
    )
ORDER BY due NULLS LAST, since, dossier, position
