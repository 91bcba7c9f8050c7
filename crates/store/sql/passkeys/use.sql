UPDATE passkeys
SET sealed = $3, used_at = $4
WHERE board = $1 AND id = $2
