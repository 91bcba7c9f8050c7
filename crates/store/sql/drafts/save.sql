INSERT INTO drafts (board, member, form, sealed, saved_at)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (board, member, form) DO UPDATE
SET sealed = excluded.sealed, saved_at = excluded.saved_at
