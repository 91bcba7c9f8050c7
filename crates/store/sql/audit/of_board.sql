SELECT no, at, member, role, action, dossier, record, reason, outcome, subject, salt
FROM audit
WHERE board = $1 AND no > $2
ORDER BY no
LIMIT $3
