INSERT INTO boards (id, name, wrapped_key, edition)
VALUES ($1, $2, $3, $4)
