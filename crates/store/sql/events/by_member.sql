SELECT e.dossier, e.seq, e.kind, e.at, e.member, t.sealed, e.commitment, e.link
FROM events e JOIN event_texts t ON t.board = e.board AND t.dossier = e.dossier AND t.seq = e.seq
WHERE e.board = $1 AND e.member = $2 AND (e.at, e.dossier, e.seq) < ($3, $4, $5)
ORDER BY e.at DESC, e.dossier DESC, e.seq DESC
LIMIT $6
