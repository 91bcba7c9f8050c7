INSERT INTO audit (board, no, at, member, role, action, dossier, record, reason, outcome, subject, salt)
VALUES (
    $1,
    COALESCE((SELECT no FROM audit WHERE board = $1 ORDER BY no DESC LIMIT 1), 0) + 1,
    $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
)
RETURNING no
