INSERT INTO shut_out (board, member, pupil)
VALUES ($1, $2, $3)
ON CONFLICT DO NOTHING
