SELECT id_hash, board, member, purpose, sealed, begun_at
FROM ceremonies
WHERE id_hash = $1
