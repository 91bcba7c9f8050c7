UPDATE dossiers
SET school = $3, status = $4, step = $5, edition = $6, edition_version = $7, is_acute = $8,
    destroy_from = $9
WHERE board = $1 AND id = $2
