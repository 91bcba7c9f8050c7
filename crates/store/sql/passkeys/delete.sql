DELETE FROM passkeys
WHERE board = $1 AND member = $2 AND id = $3
