UPDATE recovery_codes
SET used_at = $4
WHERE board = $1 AND member = $2 AND code_hash = $3 AND used_at IS NULL
