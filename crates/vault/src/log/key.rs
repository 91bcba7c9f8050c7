//! The key that signs the log (*ondertekensleutel*), and the half of it that everybody may have.

use std::fmt;
use std::str::FromStr;

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};

use crate::commitment::sha256;
use crate::error::{OpenError, SealError};
use crate::fields::joined;
use crate::log::base64;
use crate::secret::Secret;
use crate::{BoardKey, BoardPlace, Nonce, Sealed};

/// What stands before a public key of this kind.
// SOURCE: C2SP signed-note, "Signatures": 0x01 is Ed25519.
const ED25519_KEY: u8 = 1;

/// The public half of a signing key, with its name (*controlesleutel*).
///
/// It is written `name+id+base64`. Whoever checks a log should have it from elsewhere than the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    public: [u8; 32],
}

impl VerifierKey {
    /// The name of the key: the origin of its log.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The eight digits by which people tell keys apart (*kenmerk*).
    pub fn short(&self) -> String {
        format!("{:08x}", u32::from_be_bytes(self.id()))
    }

    /// The four bytes by which a signature says which key made it.
    pub(super) fn id(&self) -> [u8; 4] {
        // SOURCE: C2SP signed-note, "Signatures".
        let public = [&[ED25519_KEY], self.public.as_slice()].concat();
        let hash = sha256(&[self.name.as_bytes(), b"\n", &public].concat());
        hash.first_chunk::<4>().copied().unwrap_or_default()
    }

    /// Whether this key signed these bytes.
    pub(super) fn has_signed(&self, bytes: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, self.public)
            .verify(bytes, signature)
            .is_ok()
    }

    /// Whether this key sealed a file with these bytes.
    pub fn has_sealed_file(&self, file: &[u8], signature: &[u8; 64]) -> bool {
        self.has_sealed_digest(&sha256(file), signature)
    }

    /// Whether this key sealed a file with this SHA-256.
    pub fn has_sealed_digest(&self, digest: &[u8; 32], signature: &[u8; 64]) -> bool {
        self.has_signed(&file_seal(digest), signature)
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.short();
        let public = base64::encode(&[&[ED25519_KEY], self.public.as_slice()].concat());
        write!(f, "{}+{id}+{public}", self.name)
    }
}

/// The text is not that of a verifier key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a verifier key")]
pub struct NotAVerifierKey;

impl FromStr for VerifierKey {
    type Err = NotAVerifierKey;

    fn from_str(text: &str) -> Result<Self, NotAVerifierKey> {
        let mut parts = text.splitn(3, '+');
        let (name, _id, public) = (parts.next(), parts.next(), parts.next());
        let name = name.filter(|name| is_name(name)).ok_or(NotAVerifierKey)?;
        let public = public.and_then(base64::decode).ok_or(NotAVerifierKey)?;
        let (kind, public) = public.split_first().ok_or(NotAVerifierKey)?;
        let public = <[u8; 32]>::try_from(public).map_err(|_| NotAVerifierKey)?;
        let key = Self {
            name: name.to_owned(),
            public,
        };
        // Written again it is the same text: that also checks the id in the middle.
        if *kind == ED25519_KEY && key.to_string() == text {
            Ok(key)
        } else {
            Err(NotAVerifierKey)
        }
    }
}

/// A name that can stand on a line of signatures.
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(|letter: char| letter.is_whitespace() || letter == '+')
}

/// What is signed when a whole file is sealed. No note begins like this.
fn file_seal(digest: &[u8; 32]) -> Vec<u8> {
    joined("luwte file seal 1", &[digest])
}

/// The key that signs the log of one board.
#[derive(Debug, Clone)]
pub struct LogKey {
    seed: Secret,
    verifier: VerifierKey,
}

impl LogKey {
    /// A new key from random bytes, for the log with this name.
    pub fn from_random(name: &str, seed: [u8; 32]) -> Result<Self, SealError> {
        Self::from_seed(name, Secret::new(seed)).ok_or(SealError::Underivable)
    }

    fn from_seed(name: &str, seed: Secret) -> Option<Self> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed.bytes()).ok()?;
        let public = pair.public_key().as_ref().try_into().ok()?;
        let name = is_name(name).then(|| name.to_owned())?;
        Some(Self {
            seed,
            verifier: VerifierKey { name, public },
        })
    }

    /// The half of it that everybody may have.
    pub fn verifier(&self) -> &VerifierKey {
        &self.verifier
    }

    /// The key as the board's key keeps it.
    pub fn seal(&self, key: &BoardKey, board: [u8; 16], nonce: Nonce) -> Result<Sealed, SealError> {
        let name = self.verifier.to_string();
        key.seal(&place(board, &name), nonce, self.seed.bytes())
    }

    /// The key that the board's key kept beside this public half.
    pub fn open(
        key: &BoardKey,
        board: [u8; 16],
        verifier: &VerifierKey,
        sealed: &Sealed,
    ) -> Result<Self, OpenError> {
        let seed = key.open(&place(board, &verifier.to_string()), sealed)?;
        let seed = <[u8; 32]>::try_from(&*seed).map_err(|_| OpenError::Unknown)?;
        Self::from_seed(verifier.name(), Secret::new(seed))
            .filter(|opened| opened.verifier == *verifier)
            .ok_or(OpenError::Refused)
    }

    /// Signs bytes.
    pub(super) fn sign(&self, bytes: &[u8]) -> Result<[u8; 64], SealError> {
        Ed25519KeyPair::from_seed_unchecked(self.seed.bytes())
            .ok()
            .and_then(|pair| pair.try_sign(bytes).ok()?.as_ref().try_into().ok())
            .ok_or(SealError::Refused)
    }

    /// Seals a whole file.
    pub fn seal_file(&self, file: &[u8]) -> Result<[u8; 64], SealError> {
        self.seal_digest(&sha256(file))
    }

    /// Seals a whole file by its SHA-256: one that is written while it is read is never in memory.
    pub fn seal_digest(&self, digest: &[u8; 32]) -> Result<[u8; 64], SealError> {
        self.sign(&file_seal(digest))
    }
}

fn place(board: [u8; 16], verifier: &str) -> BoardPlace<'_> {
    BoardPlace {
        board,
        table: "log_keys",
        id: verifier.as_bytes(),
    }
}
