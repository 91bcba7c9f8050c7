DELETE FROM resets_asked
WHERE login_index = $1
