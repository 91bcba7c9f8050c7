SELECT id, name, wrapped_key, edition
FROM boards
WHERE id = $1
