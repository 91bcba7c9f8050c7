//! The root key (*hoofdsleutel*): everything hangs on it, and it seals no content itself.

use aws_lc_rs::{constant_time, hkdf, hmac};
use zeroize::Zeroizing;

use crate::error::{OpenError, SealError};
use crate::fields::joined;
use crate::secret::Secret;
use crate::{Nonce, WrappedKey, aead};

/// The root key of an installation.
#[derive(Debug, Clone)]
pub struct RootKey {
    wrapping: Secret,
    index: IndexKey,
}

impl RootKey {
    /// The root key with these bytes, which the caller has kept or drawn.
    pub fn from_bytes(bytes: [u8; 32]) -> Result<Self, SealError> {
        let root = Secret::new(bytes);
        Ok(Self {
            wrapping: derived(&root, "luwte wrapping key 1")?,
            index: IndexKey(derived(&root, "luwte index key 1")?),
        })
    }

    /// The key for finding what is stored under a blinded name.
    pub fn index_key(&self) -> &IndexKey {
        &self.index
    }

    /// The same root key, with the index key that this one keeps (see [`IndexKey::wrap`]).
    pub fn with_kept_index(self, wrapped: &WrappedKey) -> Result<Self, OpenError> {
        let bytes = aead::open(&self.wrapping, &kept_index(), wrapped.as_bytes())?;
        let key = <[u8; 32]>::try_from(&*bytes).map_err(|_| OpenError::Unknown)?;
        let index = IndexKey(Secret::new(key));
        Ok(Self { index, ..self })
    }

    /// Whether this is the same key: what one of them keeps the other opens.
    pub fn is_same_as(&self, other: &Self) -> bool {
        constant_time::verify_slices_are_equal(self.wrapping.bytes(), other.wrapping.bytes())
            .is_ok()
    }

    pub(crate) fn wrapping_key(&self) -> &Secret {
        &self.wrapping
    }
}

fn derived(root: &Secret, purpose: &str) -> Result<Secret, SealError> {
    expanded(b"luwte root key 1", root.bytes(), purpose.as_bytes())
        .map(|bytes| Secret::new(*bytes))
        .ok_or(SealError::Underivable)
}

fn kept_index() -> Vec<u8> {
    joined("luwte kept index key 1", &[])
}

/// HKDF with SHA-256 (RFC 5869), for 32 bytes.
fn expanded(salt: &[u8], secret: &[u8], purpose: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
    let mut bytes = Zeroizing::new([0; 32]);
    hkdf::Salt::new(hkdf::HKDF_SHA256, salt)
        .extract(secret)
        .expand(&[purpose], hkdf::HKDF_SHA256)
        .and_then(|material| material.fill(bytes.as_mut_slice()))
        .ok()?;
    Some(bytes)
}

/// Blinds names by which a row must be found, such as the one somebody signs in with.
#[derive(Debug, Clone)]
pub struct IndexKey(Secret);

impl IndexKey {
    /// The key as another root key keeps it.
    ///
    /// Of what is blinded the text is not known any more. So when the root key changes the index key
    /// stays, and follows no longer from the root key.
    pub fn wrap(&self, root: &RootKey, nonce: Nonce) -> Result<WrappedKey, SealError> {
        let bytes = self.0.bytes();
        aead::seal(&root.wrapping, &kept_index(), nonce, &[bytes]).map(WrappedKey)
    }

    /// The blinded text, the same each time and unknown to whoever lacks the key.
    ///
    /// Without a board it is unique in the whole installation, as a sign-in name must be. The text
    /// must be in its one normal form already: `Sam` and `sam` give different bytes.
    pub fn blind(&self, board: Option<&[u8; 16]>, text: &str) -> [u8; 32] {
        let key = hmac::Key::new(hmac::HMAC_SHA256, self.0.bytes());
        let board = board.map_or(&[][..], |id| id.as_slice());
        let tag = hmac::sign(
            &key,
            &joined("luwte blind index 1", &[board, text.as_bytes()]),
        );
        let mut bytes = [0; 32];
        bytes.copy_from_slice(tag.as_ref());
        bytes
    }
}

#[cfg(test)]
mod tests {
    #![expect(
        clippy::unwrap_used,
        reason = "a test may stop at what it did not expect"
    )]

    use super::{RootKey, expanded};
    fn hex(bytes: &[u8]) -> String {
        bytes
            .iter()
            .fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
    }

    #[test]
    fn derives_as_published() {
        // SOURCE: RFC 5869, appendix A.1: the first 32 of its 42 bytes.
        let salt: Vec<u8> = (0..=0x0c).collect();
        let purpose: Vec<u8> = (0xf0..=0xf9).collect();
        assert_eq!(
            hex(&*expanded(&salt, &[0x0b; 22], &purpose).unwrap()),
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
        );
    }

    #[test]
    fn authenticates_as_published() {
        // SOURCE: RFC 4231, test case 2.
        let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, b"Jefe");
        assert_eq!(
            hex(aws_lc_rs::hmac::sign(&key, b"what do ya want for nothing?").as_ref()),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn an_index_key_stays_when_another_root_key_keeps_it() {
        let [old, new, third] = [7, 8, 9].map(|byte| RootKey::from_bytes([byte; 32]).unwrap());
        let wrapped = old.index_key().wrap(&new, [1; 12]).unwrap();
        let kept = new.clone().with_kept_index(&wrapped).unwrap();
        assert_eq!(
            kept.index_key().blind(None, "sam"),
            old.index_key().blind(None, "sam")
        );
        assert!(kept.is_same_as(&new) && !kept.is_same_as(&old));
        for other in [old, third] {
            assert!(other.with_kept_index(&wrapped).is_err());
        }
    }

    #[test]
    fn the_blind_index_is_that_of_its_key_board_and_text() {
        let root = RootKey::from_bytes([7; 32]).unwrap();
        let plain = root.index_key().blind(None, "sam");
        assert_eq!(plain, root.index_key().blind(None, "sam"));
        let others = [
            root.index_key().blind(None, "Sam"),
            root.index_key().blind(Some(&[1; 16]), "sam"),
            root.index_key().blind(Some(&[2; 16]), "sam"),
            RootKey::from_bytes([8; 32])
                .unwrap()
                .index_key()
                .blind(None, "sam"),
        ];
        assert!(others.iter().all(|other| *other != plain));
    }
}
