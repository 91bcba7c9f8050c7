SELECT id, name, wrapped_key, edition
FROM boards
ORDER BY id
