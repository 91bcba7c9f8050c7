SELECT no, at, member, role, action, dossier, record, reason, outcome, subject, salt
FROM audit
WHERE board = $1 AND no < $2
    AND (CAST($3 AS TEXT) IS NULL OR $3 LIKE '% ' || action || ' %')
    AND (CAST($4 AS TEXT) IS NULL OR outcome = $4)
    AND at >= $5 AND at < $6
    AND NOT EXISTS (
        SELECT 1 FROM dossiers
        JOIN shut_out ON shut_out.board = dossiers.board AND shut_out.pupil = dossiers.pupil
        WHERE dossiers.board = $1 AND dossiers.id = audit.dossier AND shut_out.member = $8
    )
    AND (
        CAST($8 AS TEXT) IS NULL OR subject IS NULL OR subject <> $8
        OR action NOT IN ('conflict-declared', 'conflict-lifted')
    )
ORDER BY no DESC
LIMIT $7
