SELECT no, board, written_at, due_at, tries, ended_at, sealed
FROM letters
WHERE board = $1 AND state = 'failed' AND ended_at >= $2
ORDER BY ended_at, no
