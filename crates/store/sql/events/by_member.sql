SELECT dossier, seq, kind, at, member, sealed, commitment, link
FROM events
WHERE board = $1 AND member = $2 AND (at, dossier, seq) < ($3, $4, $5)
ORDER BY at DESC, dossier DESC, seq DESC
LIMIT $6
