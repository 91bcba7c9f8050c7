INSERT INTO put_away (board, member, card, at)
VALUES ($1, $2, $3, $4)
ON CONFLICT (board, member, card) DO NOTHING
