INSERT INTO second_factors (board, member, added_at, last_step, wrong, wrong_at, sealed)
VALUES ($1, $2, $3, $4, 0, NULL, $5)
ON CONFLICT (board, member) DO UPDATE
SET added_at = excluded.added_at,
    last_step = excluded.last_step,
    wrong = excluded.wrong,
    wrong_at = excluded.wrong_at,
    sealed = excluded.sealed
