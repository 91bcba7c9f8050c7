SELECT e.dossier, e.seq, e.kind, e.at, e.member, t.sealed, e.commitment, e.link
FROM events e LEFT JOIN event_texts t ON t.board = e.board AND t.dossier = e.dossier AND t.seq = e.seq
WHERE e.board = $1 AND (e.dossier, e.seq) > ($2, $3)
ORDER BY e.dossier, e.seq
LIMIT $4
