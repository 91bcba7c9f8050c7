SELECT board, size, peaks
FROM log_trees
WHERE board = $1
