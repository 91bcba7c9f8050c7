UPDATE passkeys
SET sealed = $2
WHERE board = $1 AND id = $3
