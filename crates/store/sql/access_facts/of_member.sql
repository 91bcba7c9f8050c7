SELECT no, pupil, member, kind, at, since, until, parts, noted_by, noted_as, answers, sealed
FROM access_facts
WHERE board = $1 AND member = $2
ORDER BY no
