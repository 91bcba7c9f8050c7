SELECT board, size, signed, peaks
FROM log_trees
WHERE board = $1
