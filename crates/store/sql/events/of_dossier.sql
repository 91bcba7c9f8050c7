SELECT d.id, d.version, e.seq, e.kind, e.at, e.member, t.sealed, e.commitment, e.link
FROM dossiers d LEFT JOIN events e ON e.board = d.board AND e.dossier = d.id
LEFT JOIN event_texts t ON t.board = e.board AND t.dossier = e.dossier AND t.seq = e.seq
WHERE d.board = $1 AND d.id = $2
ORDER BY e.seq
