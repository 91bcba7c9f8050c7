SELECT id_hash, board, member, made_at
FROM calendars
WHERE board = $1 AND member = $2
