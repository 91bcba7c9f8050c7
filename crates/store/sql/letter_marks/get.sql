SELECT member, at, mark
FROM letter_marks
WHERE board = $1 AND member = $2 AND kind = $3
