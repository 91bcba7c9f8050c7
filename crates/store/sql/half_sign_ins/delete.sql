DELETE FROM half_sign_ins
WHERE id_hash = $1
