SELECT no, at, member, role, action, dossier, record, reason, outcome, subject
FROM audit
WHERE board = $1 AND no < $2
    AND (CAST($3 AS TEXT) IS NULL OR $3 LIKE '% ' || action || ' %')
    AND (CAST($4 AS TEXT) IS NULL OR outcome = $4)
    AND at >= $5 AND at < $6
ORDER BY no DESC
LIMIT $7
