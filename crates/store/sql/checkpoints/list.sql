SELECT board, size, root, at, note
FROM checkpoints
WHERE board = $1
ORDER BY size
