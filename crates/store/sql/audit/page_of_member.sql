SELECT no, at, member, role, action, dossier, record, reason, outcome, subject
FROM audit
WHERE board = $1 AND no < $2 AND member = $3
    AND (CAST($4 AS TEXT) IS NULL OR $4 LIKE '% ' || action || ' %')
    AND (CAST($5 AS TEXT) IS NULL OR outcome = $5)
    AND at >= $6 AND at < $7
ORDER BY no DESC
LIMIT $8
