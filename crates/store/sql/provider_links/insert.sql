INSERT INTO provider_links (subject_index, board, member, provider, linked_at)
VALUES ($1, $2, $3, $4, $5)
