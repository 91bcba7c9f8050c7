SELECT member, board, session_hash, offered_at, sealed
FROM offered_factors
WHERE board = $1 AND member = $2
