UPDATE attempts
SET unnoted = unnoted - $2
WHERE key = $1
