INSERT INTO sibling_links (board, dossier, no, sealed)
VALUES ($1, $2, $3, $4)
