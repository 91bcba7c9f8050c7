//! The key of a board (*bestuurssleutel*): it seals the roster and keeps the keys of dossiers.

use crate::aead;
use crate::error::{OpenError, ResealError, SealError};
use crate::fields::joined;
use crate::secret::Secret;
use crate::{BoardPlace, Nonce, Plaintext, RootKey, Sealed, WrappedKey};

/// The key of one board.
#[derive(Debug, Clone)]
pub struct BoardKey(Secret);

impl BoardKey {
    /// A new key from random bytes.
    pub fn from_random(bytes: [u8; 32]) -> Self {
        Self(Secret::new(bytes))
    }

    /// The key as the root key keeps it, for this board only.
    pub fn wrap(
        &self,
        root: &RootKey,
        board: [u8; 16],
        nonce: Nonce,
    ) -> Result<WrappedKey, SealError> {
        aead::seal(
            root.wrapping_key(),
            &bound_to(board),
            nonce,
            &[self.0.bytes()],
        )
        .map(WrappedKey)
    }

    /// The key that the root key kept.
    pub fn from_wrapped(
        root: &RootKey,
        board: [u8; 16],
        wrapped: &WrappedKey,
    ) -> Result<Self, OpenError> {
        let bytes = aead::open(root.wrapping_key(), &bound_to(board), wrapped.as_bytes())?;
        let key = <[u8; 32]>::try_from(&*bytes).map_err(|_| OpenError::Unknown)?;
        Ok(Self::from_random(key))
    }

    /// Seals a row of this board.
    pub fn seal(
        &self,
        place: &BoardPlace<'_>,
        nonce: Nonce,
        plaintext: &[u8],
    ) -> Result<Sealed, SealError> {
        aead::seal(&self.0, &place.bytes(), nonce, &[plaintext]).map(Sealed)
    }

    /// Opens a row of this board.
    pub fn open(&self, place: &BoardPlace<'_>, sealed: &Sealed) -> Result<Plaintext, OpenError> {
        aead::open(&self.0, &place.bytes(), sealed.as_bytes())
    }

    /// Opens a row of this board and seals it with another key, for when that takes the place of this one.
    pub fn reseal(
        &self,
        other: &Self,
        place: &BoardPlace<'_>,
        nonce: Nonce,
        sealed: &Sealed,
    ) -> Result<Sealed, ResealError> {
        let text = self.open(place, sealed)?;
        Ok(other.seal(place, nonce, &text)?)
    }

    pub(crate) fn secret(&self) -> &Secret {
        &self.0
    }
}

fn bound_to(board: [u8; 16]) -> Vec<u8> {
    joined("luwte board key 1", &[&board])
}
