SELECT member, subject_index, board, provider, linked_at, is_strong
FROM provider_links
WHERE board = $1 AND member = $2
ORDER BY provider
