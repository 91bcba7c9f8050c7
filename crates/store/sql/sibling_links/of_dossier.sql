SELECT no, sealed
FROM sibling_links
WHERE board = $1 AND dossier = $2
ORDER BY no
