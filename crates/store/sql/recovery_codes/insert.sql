INSERT INTO recovery_codes (board, member, code_hash, made_at, used_at)
VALUES ($1, $2, $3, $4, NULL)
