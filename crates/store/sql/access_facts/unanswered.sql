SELECT no, pupil, member, kind, at, since, until, parts, noted_by, noted_as, answers, sealed
FROM access_facts AS asked
WHERE board = $1 AND kind = $2 AND NOT EXISTS (
    SELECT 1 FROM access_facts AS given WHERE given.board = $1 AND given.answers = asked.no
)
ORDER BY no
