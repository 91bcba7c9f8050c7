SELECT dossier, wrapped
FROM dossier_keys
WHERE board = $1
ORDER BY dossier
