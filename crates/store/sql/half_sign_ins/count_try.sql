UPDATE half_sign_ins
SET tries = tries + 1
WHERE id_hash = $1 AND tries < $2
