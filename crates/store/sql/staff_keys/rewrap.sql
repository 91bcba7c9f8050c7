UPDATE staff_keys
SET wrapped = $3
WHERE board = $1 AND record = $2
