DELETE FROM ceremonies
WHERE begun_at < $1
