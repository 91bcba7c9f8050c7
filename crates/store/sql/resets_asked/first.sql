SELECT login_index, asked_at
FROM resets_asked
ORDER BY asked_at, login_index
LIMIT 1
