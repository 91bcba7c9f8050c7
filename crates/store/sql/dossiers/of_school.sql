SELECT id, board, school, pupil, status, step, edition, edition_version, version,
    opened_at, changed_at, is_acute, destroy_from
FROM dossiers
WHERE board = $1 AND school = $2 AND status = $3
ORDER BY id
