UPDATE letters
SET due_at = $3, tries = tries + 1
WHERE board = $1 AND no = $2
