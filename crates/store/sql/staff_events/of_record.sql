SELECT r.id, r.version, e.seq, e.kind, e.at, e.member, e.sealed, e.commitment, e.link
FROM staff_records r LEFT JOIN staff_events e ON e.board = r.board AND e.record = r.id
WHERE r.board = $1 AND r.id = $2
ORDER BY e.seq
