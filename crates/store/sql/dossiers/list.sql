SELECT id, board, school, pupil, status, step, edition, edition_version, version,
    opened_at, changed_at, is_acute
FROM dossiers
WHERE board = $1 AND school = $2 AND status = $3 AND (changed_at, id) < ($4, $5)
ORDER BY changed_at DESC, id DESC
LIMIT $6
