INSERT INTO passkeys (board, id, member, credential_index, sealed, created_at, used_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
