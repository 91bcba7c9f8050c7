DELETE FROM half_sign_ins
WHERE begun_at < $1
