UPDATE duty_facts
SET sealed = $2
WHERE board = $1 AND no = $3
