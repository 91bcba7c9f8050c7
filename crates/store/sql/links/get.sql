SELECT id_hash, board, member, purpose, made_at
FROM links
WHERE id_hash = $1
