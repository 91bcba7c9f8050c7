SELECT e.dossier, l.idx, e.seq, e.kind, e.at, e.member, t.sealed, e.commitment, e.link
FROM log_leaves l JOIN events e ON e.board = l.board AND e.dossier = l.dossier AND e.seq = l.seq
LEFT JOIN event_texts t ON t.board = e.board AND t.dossier = e.dossier AND t.seq = e.seq
WHERE l.board = $1 AND l.idx >= $2 AND l.idx < $3
ORDER BY l.idx
