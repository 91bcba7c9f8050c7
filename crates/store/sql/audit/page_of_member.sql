SELECT no, at, member, role, action, dossier, record, reason, outcome, subject, salt
FROM audit
WHERE board = $1 AND no < $2 AND member = $3
    AND (CAST($4 AS TEXT) IS NULL OR $4 LIKE '% ' || action || ' %')
    AND (CAST($5 AS TEXT) IS NULL OR outcome = $5)
    AND at >= $6 AND at < $7
    AND NOT EXISTS (
        SELECT 1 FROM dossiers
        JOIN shut_out ON shut_out.board = dossiers.board AND shut_out.pupil = dossiers.pupil
        WHERE dossiers.board = $1 AND dossiers.id = audit.dossier AND shut_out.member = $9
    )
ORDER BY no DESC
LIMIT $8
