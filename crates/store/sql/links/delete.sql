DELETE FROM links
WHERE id_hash = $1
