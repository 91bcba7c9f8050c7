SELECT member, id_hash, board, created_at, seen_at, ended_at
FROM sessions
WHERE id_hash = $1
