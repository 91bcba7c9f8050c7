DELETE FROM access_facts
WHERE board = $1 AND pupil = $2 AND kind NOT IN ($3, $4)
