SELECT member, board, school, role
FROM member_roles
WHERE board = $1
ORDER BY member, school NULLS LAST, role
