SELECT no, kind, member, at, noted_by, sealed
FROM staff_recipients
WHERE board = $1
ORDER BY no
