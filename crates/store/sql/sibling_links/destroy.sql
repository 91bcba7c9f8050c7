DELETE FROM sibling_links
WHERE board = $1 AND dossier = $2
