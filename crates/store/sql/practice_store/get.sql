SELECT no
FROM practice_store
