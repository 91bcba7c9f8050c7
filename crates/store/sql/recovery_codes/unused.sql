SELECT member, code_hash
FROM recovery_codes
WHERE board = $1 AND member = $2 AND used_at IS NULL
ORDER BY code_hash
