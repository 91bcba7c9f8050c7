SELECT dossier, no, sealed
FROM sibling_links
WHERE board = $1
ORDER BY dossier, no
