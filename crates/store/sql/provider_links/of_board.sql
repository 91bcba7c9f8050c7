SELECT member, subject_index, board, provider, linked_at, is_strong
FROM provider_links
WHERE board = $1
ORDER BY provider, member
