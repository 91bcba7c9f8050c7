SELECT dossier, seq, kind, at, member, sealed, commitment, link
FROM events
WHERE board = $1 AND (dossier, seq) > ($2, $3)
ORDER BY dossier, seq
LIMIT $4
