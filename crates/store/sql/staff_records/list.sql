SELECT id, version, opened_at, changed_at
FROM staff_records
WHERE board = $1
ORDER BY changed_at DESC, id
