SELECT COUNT(board) AS count
FROM log_trees
WHERE board NOT IN (SELECT id FROM boards)
ORDER BY 1
