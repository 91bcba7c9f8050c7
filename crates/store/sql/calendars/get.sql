SELECT id_hash, board, member, made_at
FROM calendars
WHERE id_hash = $1
