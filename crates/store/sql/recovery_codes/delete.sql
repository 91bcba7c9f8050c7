DELETE FROM recovery_codes
WHERE board = $1 AND member = $2
