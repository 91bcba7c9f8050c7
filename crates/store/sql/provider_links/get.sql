SELECT member, subject_index, board, provider, linked_at
FROM provider_links
WHERE subject_index = $1
