INSERT INTO board_providers (board, provider)
VALUES ($1, $2)
ON CONFLICT DO NOTHING
