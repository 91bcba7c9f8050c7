//! Proofs: that a leaf is in the log, and that a log only grew.
//!
//! Making a proof says which subtrees it needs; whoever keeps the nodes looks them up. Checking
//! one needs nothing but the proof.

use crate::log::LogHash;
use crate::log::tree::folded;

/// A perfect subtree (*knoop*): `2^level` leaves, of which it is the `index`th.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TreeNode {
    /// Its height: 0 for a leaf.
    pub level: u32,
    /// Its place among those of its height.
    pub index: u64,
}

impl TreeNode {
    /// The leaf that completes it: from then on its hash is known.
    pub const fn last_leaf(self) -> u64 {
        ((self.index + 1) << self.level) - 1
    }
}

/// Leaves that follow each other, from `start` up to `end`, as one step of a proof (*deelboom*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subtree {
    start: u64,
    end: u64,
}

impl Subtree {
    /// The perfect subtrees of which it consists, the largest first.
    pub fn nodes(self) -> Vec<TreeNode> {
        let mut nodes = Vec::new();
        let mut start = self.start;
        while start < self.end {
            let level = (self.end - start).ilog2();
            let index = start >> level;
            nodes.push(TreeNode { level, index });
            start += 1 << level;
        }
        nodes
    }

    /// Its hash, from those of its nodes.
    pub fn hash(hashes: &[LogHash]) -> Option<LogHash> {
        folded(hashes)
    }
}

/// The largest power of two below the size.
fn split(size: u64) -> u64 {
    1 << (size - 1).ilog2()
}

/// The steps that prove a leaf in a log of this size, from the leaf upwards.
///
/// Nothing when the log has no such leaf.
pub fn inclusion_proof(leaf: u64, size: u64) -> Option<Vec<Subtree>> {
    // SOURCE: RFC 6962, section 2.1.1.
    if leaf >= size {
        return None;
    }
    let mut steps = Vec::new();
    let (mut start, mut end) = (0, size);
    while end - start > 1 {
        let middle = start + split(end - start);
        let beside = if leaf < middle {
            Subtree { start: middle, end }
        } else {
            Subtree { start, end: middle }
        };
        (start, end) = if leaf < middle {
            (start, middle)
        } else {
            (middle, end)
        };
        steps.push(beside);
    }
    steps.reverse();
    Some(steps)
}

/// The steps that prove that a log of the old size grew into one of the new size.
///
/// Nothing when it cannot have: it would have become smaller, or began with nothing.
pub fn consistency_proof(old: u64, new: u64) -> Option<Vec<Subtree>> {
    // SOURCE: RFC 6962, section 2.1.2.
    if old == 0 || old > new {
        return None;
    }
    let mut steps = Vec::new();
    let (mut start, mut end) = (0, new);
    while end != old {
        let middle = start + split(end - start);
        if old <= middle {
            steps.push(Subtree { start: middle, end });
            end = middle;
        } else {
            steps.push(Subtree { start, end: middle });
            start = middle;
        }
    }
    // The old log is known to whoever checks, unless it is only the right part of something.
    if start > 0 {
        steps.push(Subtree { start, end });
    }
    steps.reverse();
    Some(steps)
}

/// Whether the proof shows this leaf at this place in the log with this size and root.
pub fn is_included(leaf: LogHash, index: u64, size: u64, proof: &[LogHash], root: LogHash) -> bool {
    // SOURCE: RFC 9162, section 2.1.3.2.
    if index >= size {
        return false;
    }
    let (mut index, mut last, mut hash) = (index, size - 1, leaf);
    for beside in proof {
        if last == 0 {
            return false;
        }
        if index & 1 == 1 || index == last {
            hash = LogHash::of_node(*beside, hash);
            while index & 1 == 0 && index != 0 {
                index >>= 1;
                last >>= 1;
            }
        } else {
            hash = LogHash::of_node(hash, *beside);
        }
        index >>= 1;
        last >>= 1;
    }
    last == 0 && hash == root
}

/// Whether the proof shows that the log with the old size and root grew into the new one.
pub fn is_consistent(
    (old, old_root): (u64, LogHash),
    (new, new_root): (u64, LogHash),
    proof: &[LogHash],
) -> bool {
    // SOURCE: RFC 9162, section 2.1.4.2.
    if old == 0 || old > new {
        return false;
    }
    if old == new {
        return proof.is_empty() && old_root == new_root;
    }
    let (mut index, mut last) = (old - 1, new - 1);
    let shift = index.trailing_ones();
    index >>= shift;
    last >>= shift;
    // A perfect old log is itself the first step.
    let first = if old.is_power_of_two() {
        Some((old_root, proof))
    } else {
        proof.split_first().map(|(first, rest)| (*first, rest))
    };
    let Some((first, steps)) = first else {
        return false;
    };
    let (mut of_old, mut of_new) = (first, first);
    for beside in steps {
        if last == 0 {
            return false;
        }
        if index & 1 == 1 || index == last {
            of_old = LogHash::of_node(*beside, of_old);
            of_new = LogHash::of_node(*beside, of_new);
            while index & 1 == 0 && index != 0 {
                index >>= 1;
                last >>= 1;
            }
        } else {
            of_new = LogHash::of_node(of_new, *beside);
        }
        index >>= 1;
        last >>= 1;
    }
    last == 0 && of_old == old_root && of_new == new_root
}
