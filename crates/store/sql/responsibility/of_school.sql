SELECT no, school, kind, role, member, deputy, since, until, at, noted_by, noted_as
FROM responsibility
WHERE board = $1 AND (school = $2 OR school IS NULL)
ORDER BY no
