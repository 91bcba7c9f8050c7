UPDATE log_trees
SET signed = $2
WHERE board = $1
