SELECT name, text
FROM migrations
ORDER BY name
