SELECT key, board, member, dossier, seq, at
FROM requests
WHERE board = $1 AND member = $2 AND key = $3
