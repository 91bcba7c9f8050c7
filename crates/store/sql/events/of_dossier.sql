SELECT dossier, seq, kind, at, member, sealed, commitment, link
FROM events
WHERE board = $1 AND dossier = $2
ORDER BY seq
