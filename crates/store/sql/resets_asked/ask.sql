INSERT INTO resets_asked (login_index, asked_at)
VALUES ($1, $2)
ON CONFLICT (login_index) DO NOTHING
