SELECT d.id, d.version, e.seq, e.kind, e.at, e.member, e.sealed, e.commitment, e.link
FROM dossiers d LEFT JOIN events e ON e.board = d.board AND e.dossier = d.id
WHERE d.board = $1 AND d.id = $2
ORDER BY e.seq
