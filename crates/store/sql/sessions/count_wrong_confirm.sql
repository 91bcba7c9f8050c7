UPDATE sessions
SET wrong_confirms = wrong_confirms + 1
WHERE id_hash = $1
