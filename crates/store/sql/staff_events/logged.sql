SELECT e.record, l.idx, e.seq, e.kind, e.at, e.member, e.sealed, e.commitment, e.link
FROM log_leaves l JOIN staff_events e ON e.board = l.board AND e.record = l.staff AND e.seq = l.seq
WHERE l.board = $1 AND l.idx >= $2 AND l.idx < $3
ORDER BY l.idx
