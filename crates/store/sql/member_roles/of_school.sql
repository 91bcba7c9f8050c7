SELECT member, board, school, role
FROM member_roles
WHERE board = $1 AND (school = $2 OR school IS NULL)
ORDER BY member, school NULLS LAST, role
