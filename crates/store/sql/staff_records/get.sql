SELECT id, version, opened_at, changed_at
FROM staff_records
WHERE board = $1 AND id = $2
