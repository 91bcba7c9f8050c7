DELETE FROM provider_links
WHERE subject_index = $1
