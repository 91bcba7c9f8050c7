SELECT provider, board
FROM board_providers
ORDER BY provider, board
