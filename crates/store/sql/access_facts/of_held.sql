SELECT dossiers.id AS dossier, access_facts.no, access_facts.pupil, access_facts.member,
    access_facts.kind, access_facts.at, access_facts.since, access_facts.until, access_facts.parts,
    access_facts.noted_by, access_facts.noted_as, access_facts.answers, access_facts.sealed
FROM access_facts
JOIN dossiers ON dossiers.board = access_facts.board AND dossiers.pupil = access_facts.pupil
WHERE access_facts.board = $1
    AND EXISTS (
        SELECT 1 FROM waiting
        WHERE waiting.board = $1 AND waiting.school = $2 AND waiting.dossier = dossiers.id
            AND waiting.member IS NOT NULL
    )
ORDER BY access_facts.no
