UPDATE provider_links
SET is_strong = $2
WHERE subject_index = $1
