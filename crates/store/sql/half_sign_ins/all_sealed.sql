SELECT id_hash, sealed
FROM half_sign_ins
WHERE board = $1
ORDER BY id_hash
