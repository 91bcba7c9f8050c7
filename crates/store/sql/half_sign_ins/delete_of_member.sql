DELETE FROM half_sign_ins
WHERE board = $1 AND member = $2
