INSERT INTO migrations (name, text)
VALUES ($1, $2)
