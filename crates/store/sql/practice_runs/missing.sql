SELECT id
FROM boards
WHERE EXISTS (SELECT no FROM practice_store)
    AND NOT EXISTS (SELECT run FROM practice_runs WHERE practice_runs.run = boards.id)
ORDER BY id
