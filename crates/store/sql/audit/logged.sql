SELECT a.no, l.idx, a.at, a.member, a.role, a.action, a.dossier, a.record, a.reason, a.outcome, a.subject, a.salt
FROM log_leaves l JOIN audit a ON a.board = l.board AND a.no = l.audit
WHERE l.board = $1 AND l.idx >= $2 AND l.idx < $3
ORDER BY l.idx
