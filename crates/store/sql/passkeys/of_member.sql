SELECT board, id, member, credential_index, sealed, created_at, used_at
FROM passkeys
WHERE board = $1 AND member = $2
ORDER BY created_at, id
