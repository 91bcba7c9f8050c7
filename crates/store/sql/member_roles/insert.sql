INSERT INTO member_roles (board, member, school, role)
VALUES ($1, $2, $3, $4)
