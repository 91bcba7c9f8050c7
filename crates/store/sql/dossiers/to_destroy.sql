SELECT id, board, school, pupil, status, step, edition, edition_version, version,
    opened_at, changed_at, is_acute, destroy_from
FROM dossiers
WHERE board = $1 AND school = $2 AND status = $3 AND destroy_from <= $4
    AND NOT EXISTS (
        SELECT 1 FROM shut_out
        WHERE shut_out.board = $1 AND shut_out.member = $5 AND shut_out.pupil = dossiers.pupil
    )
ORDER BY destroy_from, id
LIMIT $6
