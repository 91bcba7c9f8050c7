DELETE FROM board_providers
WHERE board = $1 AND provider = $2
