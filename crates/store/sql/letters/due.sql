SELECT no, board, written_at, due_at, tries, ended_at, sealed
FROM letters
WHERE state = 'waiting' AND due_at <= $1
ORDER BY due_at, board, no
LIMIT 1
