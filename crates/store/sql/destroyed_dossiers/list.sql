SELECT dossier, school, edition, edition_version, retention, opened_on, closed_on, destroy_from,
    records, files, proposed_at, proposed_by, proposed_as, confirmed_at, confirmed_by, confirmed_as, log_size
FROM destroyed_dossiers
WHERE board = $1
ORDER BY confirmed_at DESC, dossier DESC
