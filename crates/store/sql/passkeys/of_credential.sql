SELECT board, id, member, credential_index, sealed, created_at, used_at
FROM passkeys
WHERE credential_index = $1
ORDER BY id
