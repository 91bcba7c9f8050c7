SELECT COUNT(position) AS count, MIN(due) AS due
FROM waiting
WHERE board = $1 AND school = $2 AND due < $4
    AND NOT EXISTS (
        SELECT 1 FROM dossiers
        JOIN shut_out ON shut_out.board = dossiers.board AND shut_out.pupil = dossiers.pupil
        WHERE dossiers.board = $1 AND dossiers.id = waiting.dossier AND shut_out.member = $3
    )
ORDER BY 1
