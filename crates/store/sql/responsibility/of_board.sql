SELECT no, school, kind, role, member, deputy, since, until, at, noted_by, noted_as
FROM responsibility
WHERE board = $1
ORDER BY no
