SELECT no, at, member, role, action, dossier, record, reason, outcome, subject, salt
FROM audit
WHERE board = $1 AND dossier = $2 AND no < $3
ORDER BY no DESC
LIMIT $4
