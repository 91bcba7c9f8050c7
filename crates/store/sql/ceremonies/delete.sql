DELETE FROM ceremonies
WHERE id_hash = $1
