//! The chain of a dossier: each event holds on to all before it.

use crate::commitment::sha256;
use crate::fields::joined;
use crate::{Commitment, Place};

/// A link in a dossier's chain (*schakel*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChainLink([u8; 32]);

/// All that can be seen of an event without its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step<'a> {
    /// Where it stands.
    pub place: Place<'a>,
    /// Who recorded it.
    pub member: [u8; 16],
    /// When, in microseconds since 1970.
    pub at_micros: i64,
    /// What its text was.
    pub commitment: Commitment,
}

impl ChainLink {
    /// What the first event of a dossier holds on to.
    pub fn first(board: [u8; 16], dossier: [u8; 16]) -> Self {
        Self(sha256(&joined("luwte chain start 1", &[&board, &dossier])))
    }

    /// The link of the event that comes after this one.
    ///
    /// The seal covers the text; the link covers the rest of the row, so that a name or a moment
    /// cannot be changed beside it.
    #[must_use]
    pub fn next(&self, step: &Step<'_>) -> Self {
        Self(sha256(&joined(
            "luwte chain link 1",
            &[
                &self.0,
                &step.place.board,
                &step.place.dossier,
                &step.place.sequence.to_be_bytes(),
                step.place.kind.as_bytes(),
                &step.member,
                &step.at_micros.to_be_bytes(),
                step.commitment.as_bytes(),
            ],
        )))
    }

    /// A link that was stored earlier.
    pub const fn from_stored(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes to store.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}
