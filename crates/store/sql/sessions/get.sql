SELECT member, id_hash, board, assurance, how, created_at, seen_at, ended_at, confirmed_at, wrong_confirms, device
FROM sessions
WHERE id_hash = $1
