DELETE FROM member_roles
WHERE board = $1 AND member = $2 AND role = $4
    AND (school = $3 OR (school IS NULL AND $3 IS NULL))
