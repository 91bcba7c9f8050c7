SELECT member, id_hash, board, assurance, how, created_at, seen_at, ended_at, confirmed_at, wrong_confirms, device
FROM sessions
WHERE board = $1 AND member = $2 AND ended_at IS NULL
ORDER BY seen_at DESC, id_hash
