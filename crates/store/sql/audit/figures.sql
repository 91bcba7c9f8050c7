SELECT dossiers.school, audit.action, audit.outcome, COUNT(audit.no) AS acts
FROM audit
LEFT JOIN dossiers
    ON dossiers.board = audit.board AND dossiers.id = audit.dossier
    AND audit.outcome <> 'denied'
WHERE audit.board = $1 AND audit.at >= $2 AND audit.at < $3
    AND NOT EXISTS (
        SELECT 1 FROM dossiers AS own
        JOIN shut_out ON shut_out.board = own.board AND shut_out.pupil = own.pupil
        WHERE own.board = $1 AND own.id = audit.dossier AND shut_out.member = $4
    )
    AND (
        CAST($4 AS TEXT) IS NULL OR audit.subject IS NULL OR audit.subject <> $4
        OR audit.action NOT IN ('conflict-declared', 'conflict-lifted')
    )
GROUP BY dossiers.school, audit.action, audit.outcome
ORDER BY dossiers.school NULLS FIRST, audit.action, audit.outcome
