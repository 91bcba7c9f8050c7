SELECT member, subject_index, board, provider, linked_at, is_strong
FROM provider_links
WHERE subject_index = $1
