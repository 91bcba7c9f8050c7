SELECT no, at, member, role, action, dossier, record, reason, outcome, subject, salt
FROM audit
WHERE board = $1 AND dossier = $2 AND action = $3 AND at > $4 AND reason IS NULL AND member <> $5
ORDER BY at, no
LIMIT 1
