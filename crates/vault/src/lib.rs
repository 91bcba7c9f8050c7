//! Sealing and opening (*verzegelen en openen*): keys, sealed bytes, commitments, the chain.
//!
//! A root key wraps a key per board, that wraps a key per dossier, and that seals every event of
//! the dossier. Nothing opens in another place than the one it was sealed for, and nothing that
//! was changed opens at all. What happens in a board is a leaf of its log, whose root is signed.
//!
//! What is not here: files, storage, the clock and randomness. Random bytes are arguments, so that
//! a test can repeat what happened. Why the formats are what they are: docs/adr/0004-sealing.md and
//! docs/adr/0007-the-log-and-its-proof.md.

mod aead;
mod board_key;
mod chain;
mod commitment;
mod dossier_key;
mod error;
mod fields;
mod log;
mod place;
mod root_key;
mod sealed;
mod secret;
mod staff_key;

pub use board_key::BoardKey;
pub use chain::{ChainLink, Step};
pub use commitment::Commitment;
pub use dossier_key::DossierKey;
pub use error::{OpenError, ResealError, SealError};
pub use log::{
    AuditLeaf, Checkpoint, EventLeaf, KeyChange, LogHash, LogKey, NotAVerifierKey, NoteError,
    Peaks, Subtree, TreeNode, VerifierKey, consistency_proof, inclusion_proof, is_consistent,
    is_included,
};
pub use place::{BoardPlace, Place};
pub use root_key::{IndexKey, RootKey};
pub use sealed::{Plaintext, Sealed, WrappedKey};
pub use staff_key::StaffKey;

/// Bytes in base64 (RFC 4648), for what people copy and programs read.
pub fn to_base64(bytes: &[u8]) -> String {
    log::base64::encode(bytes)
}

/// The bytes that were written in base64; nothing for any other spelling than the proper one.
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    log::base64::decode(text)
}

/// A nonce: random, and never a secret.
pub type Nonce = [u8; 12];
