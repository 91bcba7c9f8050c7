//! A proof that somebody made: checking it ends, and nothing that was made up is believed.

use vault::{LogHash, Peaks, consistency_proof, inclusion_proof, is_consistent, is_included};

/// Try these bytes: eight for a place, eight for a size, the rest as hashes.
pub(crate) fn run(data: &[u8]) {
    let (Some((index, rest)), Some(root)) = (data.split_first_chunk::<8>(), hash(data)) else {
        return;
    };
    let Some((size, rest)) = rest.split_first_chunk::<8>() else {
        return;
    };
    let (index, size) = (u64::from_le_bytes(*index), u64::from_le_bytes(*size));
    let (chunks, _) = rest.as_chunks::<32>();
    let proof: Vec<LogHash> = chunks.iter().copied().map(LogHash::from_stored).collect();
    let leaf = LogHash::of_leaf(rest);
    // Whoever could make one of these true by choosing bytes would have broken SHA-256.
    assert!(!is_included(leaf, index, size, &proof, root));
    let other = LogHash::of_leaf(data);
    assert!(!is_consistent((index, leaf), (size, other), &proof));
    drop(inclusion_proof(index, size));
    drop(consistency_proof(index, size));
    if let Some(peaks) = Peaks::from_stored(size, rest) {
        assert_eq!(peaks.to_bytes(), rest);
        assert_eq!(peaks.size(), size);
        let _root = peaks.root();
    }
}

fn hash(data: &[u8]) -> Option<LogHash> {
    data.last_chunk::<32>().copied().map(LogHash::from_stored)
}
