UPDATE sibling_links
SET sealed = $2
WHERE board = $1 AND dossier = $3 AND no = $4
