//! What an event's text was, provable later and unreadable now.

use aws_lc_rs::digest::{self, SHA256};

use crate::fields::joined;

/// A salted commitment to the text of an event (*vastlegging*).
///
/// It stays when the dossier's key is destroyed, and then says nothing any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Commitment([u8; 32]);

impl Commitment {
    /// The commitment to this text with this salt.
    pub fn to(salt: &[u8; 32], plaintext: &[u8]) -> Self {
        Self(sha256(&joined("luwte commitment 1", &[salt, plaintext])))
    }

    /// A commitment that was stored earlier.
    pub const fn from_stored(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes to store.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest::digest(&SHA256, bytes).as_ref());
    hash
}
