INSERT INTO provider_links (subject_index, board, member, provider, linked_at, is_strong)
VALUES ($1, $2, $3, $4, $5, $6)
