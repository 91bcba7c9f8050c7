UPDATE staff_records
SET version = $4, changed_at = $5
WHERE board = $1 AND id = $2 AND version = $3
