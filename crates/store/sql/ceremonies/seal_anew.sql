UPDATE ceremonies
SET sealed = $2
WHERE board = $1 AND id_hash = $3
