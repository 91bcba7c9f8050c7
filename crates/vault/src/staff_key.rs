//! The key of a record of the staff route (*sleutel van een signaal over een medewerker*).
//!
//! It is no dossier key: what one seals the other never opens, wherever its bytes are put.

use crate::aead;
use crate::error::{OpenError, SealError};
use crate::fields::joined;
use crate::secret::Secret;
use crate::{BoardKey, Commitment, Nonce, Place, Plaintext, Sealed, WrappedKey};

const EVENT: &str = "luwte staff event 1";

/// The key of one record of the staff route.
#[derive(Debug, Clone)]
pub struct StaffKey(Secret);

impl StaffKey {
    /// A new key from random bytes.
    pub fn from_random(bytes: [u8; 32]) -> Self {
        Self(Secret::new(bytes))
    }

    /// The key as the board's key keeps it, for this record of this board only.
    pub fn wrap(
        &self,
        board_key: &BoardKey,
        board: [u8; 16],
        record: [u8; 16],
        nonce: Nonce,
    ) -> Result<WrappedKey, SealError> {
        let place = bound_to(board, record);
        aead::seal(board_key.secret(), &place, nonce, &[self.0.bytes()]).map(WrappedKey)
    }

    /// The key that the board's key kept.
    pub fn from_wrapped(
        board_key: &BoardKey,
        board: [u8; 16],
        record: [u8; 16],
        wrapped: &WrappedKey,
    ) -> Result<Self, OpenError> {
        let place = bound_to(board, record);
        let bytes = aead::open(board_key.secret(), &place, wrapped.as_bytes())?;
        let key = <[u8; 32]>::try_from(&*bytes).map_err(|_| OpenError::Unknown)?;
        Ok(Self::from_random(key))
    }

    /// Seals an event and commits to its text; the salt goes inside.
    pub fn seal_event(
        &self,
        place: &Place<'_>,
        nonce: Nonce,
        salt: [u8; 32],
        plaintext: &[u8],
    ) -> Result<(Sealed, Commitment), SealError> {
        let sealed = aead::seal(&self.0, &place.bytes(EVENT), nonce, &[&salt, plaintext])?;
        Ok((Sealed(sealed), Commitment::to(&salt, plaintext)))
    }

    /// Opens an event, and refuses it when the commitment is to another text.
    pub fn open_event(
        &self,
        place: &Place<'_>,
        sealed: &Sealed,
        commitment: &Commitment,
    ) -> Result<Plaintext, OpenError> {
        let mut opened = aead::open(&self.0, &place.bytes(EVENT), sealed.as_bytes())?;
        let (salt, text) = opened.split_first_chunk::<32>().ok_or(OpenError::Unknown)?;
        if Commitment::to(salt, text) != *commitment {
            return Err(OpenError::OtherCommitment);
        }
        opened.bytes_mut().drain(..32);
        Ok(opened)
    }
}

fn bound_to(board: [u8; 16], record: [u8; 16]) -> Vec<u8> {
    joined("luwte staff key 1", &[&board, &record])
}
