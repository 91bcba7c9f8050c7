SELECT member, board, school, role
FROM member_roles
WHERE board = $1 AND member = $2
ORDER BY school NULLS LAST, role
