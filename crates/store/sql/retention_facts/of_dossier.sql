SELECT f.no, f.dossier, f.kind, f.at, f.noted_by, f.noted_as, r.sealed
FROM retention_facts f LEFT JOIN retention_reasons r ON r.board = f.board AND r.no = f.no
WHERE f.board = $1 AND f.dossier = $2
ORDER BY f.no
