//! A checkpoint (*ijkpunt*): how far the log was, signed, to be kept elsewhere.

use crate::error::SealError;
use crate::log::{LogHash, LogKey, VerifierKey, base64};

/// What stands before each signature.
// SOURCE: C2SP signed-note, "Format".
const SIGNED: &str = "\u{2014} ";

/// How far the log was at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log: the name of the key that signs it.
    pub origin: String,
    /// How many leaves it had.
    pub size: u64,
    /// The root over them.
    pub root: LogHash,
    /// When, in seconds since 1970.
    pub at_seconds: i64,
    /// The size at the checkpoint before this one; 0 for the first.
    pub previous: u64,
}

/// Why a note is not a checkpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// It does not read as a note with a checkpoint.
    #[error("the checkpoint cannot be read")]
    Unreadable,
    /// It is signed by another key, or it was changed.
    #[error("the checkpoint does not bear the signature of this key")]
    NotSigned,
}

impl Checkpoint {
    fn text(&self) -> String {
        // SOURCE: C2SP tlog-checkpoint; the last two are extension lines of ours.
        format!(
            "{}\n{}\n{}\ntime {}\nprevious {}\n",
            self.origin,
            self.size,
            self.root.to_base64(),
            self.at_seconds,
            self.previous
        )
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let checkpoint = Self {
            origin: lines.next()?.to_owned(),
            size: lines.next()?.parse().ok()?,
            root: LogHash::from_base64(lines.next()?)?,
            at_seconds: lines.next()?.strip_prefix("time ")?.parse().ok()?,
            previous: lines.next()?.strip_prefix("previous ")?.parse().ok()?,
        };
        // Written again it is the same text: one spelling, and nothing that is passed over.
        (checkpoint.text() == text).then_some(checkpoint)
    }

    /// The signed note.
    pub fn signed(&self, key: &LogKey) -> Result<String, SealError> {
        signed_note(&self.text(), key)
    }

    /// The checkpoint in a note, when this key signed it.
    pub fn open(note: &str, key: &VerifierKey) -> Result<Self, NoteError> {
        let checkpoint = Self::parse(opened_note(note, key)?).ok_or(NoteError::Unreadable)?;
        if checkpoint.origin == key.name() {
            Ok(checkpoint)
        } else {
            Err(NoteError::NotSigned)
        }
    }
}

/// A text and its signature.
pub(super) fn signed_note(text: &str, key: &LogKey) -> Result<String, SealError> {
    let verifier = key.verifier();
    let signature = [verifier.id().as_slice(), &key.sign(text.as_bytes())?].concat();
    let (name, signature) = (verifier.name(), base64::encode(&signature));
    Ok(format!("{text}\n{SIGNED}{name} {signature}\n"))
}

/// The text of a note, when this key and no other signed it.
pub(super) fn opened_note<'a>(note: &'a str, key: &VerifierKey) -> Result<&'a str, NoteError> {
    let (text, signature) = note.split_once("\n\n").ok_or(NoteError::Unreadable)?;
    let text = note.get(..=text.len()).ok_or(NoteError::Unreadable)?;
    let signature = signature
        .strip_suffix('\n')
        .and_then(|line| line.strip_prefix(SIGNED))
        .ok_or(NoteError::Unreadable)?;
    let (name, signature) = signature.split_once(' ').ok_or(NoteError::Unreadable)?;
    let signature = base64::decode(signature).ok_or(NoteError::Unreadable)?;
    let (id, signature) = signature
        .split_first_chunk::<4>()
        .ok_or(NoteError::Unreadable)?;
    let is_of_key = name == key.name() && *id == key.id();
    if is_of_key && key.has_signed(text.as_bytes(), signature) {
        Ok(text)
    } else {
        Err(NoteError::NotSigned)
    }
}

#[cfg(test)]
mod tests {
    #![expect(
        clippy::unwrap_used,
        reason = "a test may stop at what it did not expect"
    )]

    use super::{NoteError, opened_note, signed_note};
    use crate::log::{LogKey, VerifierKey, base64};

    // SOURCE: the documentation of golang.org/x/mod/sumdb/note.
    const VERIFIER: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    const SEED: &str = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    const TEXT: &str = "If you think cryptography is the answer to your problem,\n\
                        then you don't know what your problem is.\n";
    const NOTE: &str = "If you think cryptography is the answer to your problem,\n\
                        then you don't know what your problem is.\n\n\
                        \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    #[test]
    fn signs_and_opens_as_published() {
        let seed = base64::decode(SEED).unwrap();
        let seed = seed.split_first().unwrap().1.try_into().unwrap();
        let key = LogKey::from_random("PeterNeumann", seed).unwrap();
        assert_eq!(key.verifier().to_string(), VERIFIER);
        assert_eq!(signed_note(TEXT, &key).unwrap(), NOTE);
        let verifier: VerifierKey = VERIFIER.parse().unwrap();
        assert_eq!(opened_note(NOTE, &verifier), Ok(TEXT));
    }

    #[test]
    fn a_note_with_any_other_byte_is_refused() {
        let verifier: VerifierKey = VERIFIER.parse().unwrap();
        for at in 0..NOTE.len() {
            let mut bytes = NOTE.as_bytes().to_vec();
            for byte in bytes.iter_mut().skip(at).take(1) {
                *byte ^= 1;
            }
            let Ok(other) = String::from_utf8(bytes) else {
                continue;
            };
            assert!(opened_note(&other, &verifier).is_err(), "byte {at}");
        }
        let twice = format!("{NOTE}{}", NOTE.rsplit_once("\n\n").unwrap().1);
        assert_eq!(opened_note(&twice, &verifier), Err(NoteError::Unreadable));
    }
}
