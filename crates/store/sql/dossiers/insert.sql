INSERT INTO dossiers (
    board, id, school, pupil, status, step, edition, edition_version,
    opened_at, changed_at, is_acute, destroy_from, version
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0)
