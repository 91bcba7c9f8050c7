INSERT INTO destroyed_dossiers (
    board, dossier, school, edition, edition_version, retention, opened_on, closed_on, destroy_from,
    records, files, proposed_at, proposed_by, proposed_as, confirmed_at, confirmed_by, confirmed_as, log_size
)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18
)
