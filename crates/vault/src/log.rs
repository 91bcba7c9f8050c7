//! The board's log (*logboek met bewijs*): a Merkle tree, and the notes that sign it.
//!
//! Everything that happens becomes a leaf. Whoever kept a signed root can later be shown that a
//! leaf was there, and that the log only grew. The bytes: docs/adr/0007-the-log-and-its-proof.md.

pub(crate) mod base64;
mod checkpoint;
mod hash;
mod key;
mod key_change;
mod leaf;
mod proof;
mod tree;

pub use checkpoint::{Checkpoint, NoteError};
pub use hash::LogHash;
pub use key::{LogKey, NotAVerifierKey, VerifierKey};
pub use key_change::KeyChange;
pub use leaf::{AuditLeaf, EventLeaf};
pub use proof::{
    Subtree, TreeNode, consistency_proof, inclusion_proof, is_consistent, is_included,
};
pub use tree::Peaks;
