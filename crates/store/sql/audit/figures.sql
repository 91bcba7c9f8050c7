SELECT dossiers.school, audit.action, audit.outcome, COUNT(audit.no) AS acts
FROM audit
LEFT JOIN dossiers
    ON dossiers.board = audit.board AND dossiers.id = audit.dossier
    AND audit.outcome <> 'denied'
WHERE audit.board = $1 AND audit.at >= $2 AND audit.at < $3
GROUP BY dossiers.school, audit.action, audit.outcome
ORDER BY dossiers.school NULLS FIRST, audit.action, audit.outcome
