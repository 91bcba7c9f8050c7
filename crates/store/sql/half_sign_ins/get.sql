SELECT member, id_hash, board, begun_at, tries, sealed
FROM half_sign_ins
WHERE id_hash = $1
