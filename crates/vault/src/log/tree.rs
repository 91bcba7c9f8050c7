//! A log that grows: what must be remembered to add the next leaf.

use crate::log::LogHash;

/// The perfect subtrees of which a log consists, the largest first (*pieken*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peaks {
    size: u64,
    hashes: Vec<LogHash>,
}

impl Peaks {
    /// The log without leaves.
    pub const fn empty() -> Self {
        Self {
            size: 0,
            hashes: Vec::new(),
        }
    }

    /// What was stored of a log of this size; nothing when the bytes do not fit the size.
    pub fn from_stored(size: u64, bytes: &[u8]) -> Option<Self> {
        let (chunks, rest) = bytes.as_chunks::<32>();
        let hashes: Vec<LogHash> = chunks.iter().copied().map(LogHash::from_stored).collect();
        let fits = rest.is_empty() && hashes.len() == size.count_ones() as usize;
        fits.then_some(Self { size, hashes })
    }

    /// The bytes to store.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.hashes
            .iter()
            .flat_map(|hash| *hash.as_bytes())
            .collect()
    }

    /// How many leaves there are.
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf. Gives its hash, and that of each subtree it completes, the smallest first.
    pub fn push(&mut self, leaf: LogHash) -> Vec<LogHash> {
        let mut made = vec![leaf];
        let mut hash = leaf;
        // Every full subtree of the same size as the new one stands for a one in the size.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.hashes.pop() {
                hash = LogHash::of_node(left, hash);
                made.push(hash);
            }
        }
        self.hashes.push(hash);
        self.size += 1;
        made
    }

    /// The root over all leaves.
    pub fn root(&self) -> LogHash {
        folded(&self.hashes).unwrap_or_else(LogHash::of_nothing)
    }
}

/// The hash over subtrees that follow each other, each larger than the next.
pub(super) fn folded(hashes: &[LogHash]) -> Option<LogHash> {
    hashes
        .iter()
        .rev()
        .copied()
        .reduce(|right, left| LogHash::of_node(left, right))
}
