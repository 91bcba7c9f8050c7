//! The key of a dossier (*dossiersleutel*): whoever destroys it destroys what it sealed.

use crate::aead;
use crate::error::{OpenError, SealError};
use crate::fields::joined;
use crate::secret::Secret;
use crate::{BoardKey, Commitment, Nonce, Place, Plaintext, Sealed, WrappedKey};

/// Keeps an event from being taken for an attachment under the same number, and the reverse.
const EVENT: &str = "luwte event 1";
const APART: &str = "luwte dossier part 1";

/// The key of one dossier.
#[derive(Debug, Clone)]
pub struct DossierKey(Secret);

impl DossierKey {
    /// A new key from random bytes.
    pub fn from_random(bytes: [u8; 32]) -> Self {
        Self(Secret::new(bytes))
    }

    /// The key as the board's key keeps it, for this dossier of this board only.
    pub fn wrap(
        &self,
        board_key: &BoardKey,
        board: [u8; 16],
        dossier: [u8; 16],
        nonce: Nonce,
    ) -> Result<WrappedKey, SealError> {
        aead::seal(
            board_key.secret(),
            &bound_to(board, dossier),
            nonce,
            &[self.0.bytes()],
        )
        .map(WrappedKey)
    }

    /// The key that the board's key kept.
    pub fn from_wrapped(
        board_key: &BoardKey,
        board: [u8; 16],
        dossier: [u8; 16],
        wrapped: &WrappedKey,
    ) -> Result<Self, OpenError> {
        let bytes = aead::open(
            board_key.secret(),
            &bound_to(board, dossier),
            wrapped.as_bytes(),
        )?;
        let key = <[u8; 32]>::try_from(&*bytes).map_err(|_| OpenError::Unknown)?;
        Ok(Self::from_random(key))
    }

    /// Seals what belongs to the dossier and is no event, such as an attachment.
    pub fn seal(
        &self,
        place: &Place<'_>,
        nonce: Nonce,
        plaintext: &[u8],
    ) -> Result<Sealed, SealError> {
        aead::seal(&self.0, &place.bytes(APART), nonce, &[plaintext]).map(Sealed)
    }

    /// Opens what `seal` sealed.
    pub fn open(&self, place: &Place<'_>, sealed: &Sealed) -> Result<Plaintext, OpenError> {
        aead::open(&self.0, &place.bytes(APART), sealed.as_bytes())
    }

    /// Seals an event and commits to its text.
    ///
    /// The salt goes inside: without the key nobody can try texts against the commitment.
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
        self.disclose_event(place, sealed, commitment)
            .map(|(_, text)| text)
    }

    /// Opens an event with its salt: whoever has both can check the commitment without a key.
    pub fn disclose_event(
        &self,
        place: &Place<'_>,
        sealed: &Sealed,
        commitment: &Commitment,
    ) -> Result<([u8; 32], Plaintext), OpenError> {
        let mut opened = aead::open(&self.0, &place.bytes(EVENT), sealed.as_bytes())?;
        let (salt, text) = opened.split_first_chunk::<32>().ok_or(OpenError::Unknown)?;
        if Commitment::to(salt, text) != *commitment {
            return Err(OpenError::OtherCommitment);
        }
        let salt = *salt;
        opened.bytes_mut().drain(..32);
        Ok((salt, opened))
    }
}

fn bound_to(board: [u8; 16], dossier: [u8; 16]) -> Vec<u8> {
    joined("luwte dossier key 1", &[&board, &dossier])
}
