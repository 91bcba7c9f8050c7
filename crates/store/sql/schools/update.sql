UPDATE schools
SET name = $3, brin = $4, place = $5, phone = $6, region = $7
WHERE board = $1 AND id = $2
