//! The hashes of the log, as RFC 6962 makes them.

use std::fmt;

use crate::commitment::sha256;
use crate::log::base64;

/// A hash in the log: of a leaf, of a subtree or of all of it (*hash*).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LogHash([u8; 32]);

impl LogHash {
    /// The hash of a leaf with these bytes.
    pub fn of_leaf(bytes: &[u8]) -> Self {
        // SOURCE: RFC 6962, section 2.1: the byte keeps a leaf from being taken for a node.
        Self(sha256(&[&[0], bytes].concat()))
    }

    /// The hash of two subtrees side by side.
    #[must_use]
    pub fn of_node(left: Self, right: Self) -> Self {
        Self(sha256(&[&[1], left.0.as_slice(), &right.0].concat()))
    }

    /// The root of a log without leaves.
    pub fn of_nothing() -> Self {
        Self(sha256(&[]))
    }

    /// A hash that was stored or sent.
    pub const fn from_stored(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes to store.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The hash in base64, as notes and exports write it.
    pub fn to_base64(&self) -> String {
        base64::encode(&self.0)
    }

    /// The hash that was written in base64; nothing when it is not exactly that.
    pub fn from_base64(text: &str) -> Option<Self> {
        base64::decode(text)?.try_into().ok().map(Self)
    }
}

impl fmt::Debug for LogHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LogHash({})", self.to_base64())
    }
}
