//! One key takes over from another (*sleutelwissel*): a statement that the old one signs.

use crate::error::SealError;
use crate::log::checkpoint::{NoteError, opened_note, signed_note};
use crate::log::{LogHash, LogKey, VerifierKey};

/// What stands in the first line. No checkpoint begins so: a key is not called this.
const LABEL: &str = "luwte key change 1";

/// That from a certain checkpoint on another key signs the log.
///
/// Whoever trusts the old key trusts the new one by it, and nothing that the old key signs of a later
/// log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyChange {
    /// The key that signed until now, and signs this.
    pub from: VerifierKey,
    /// The key that signs from now on.
    pub to: VerifierKey,
    /// How many leaves the log had at the last checkpoint of the old key.
    pub size: u64,
    /// The root over them.
    pub root: LogHash,
    /// When, in seconds since 1970.
    pub at_seconds: i64,
}

impl KeyChange {
    fn text(&self) -> String {
        format!(
            "{LABEL}\nfrom {}\nto {}\nsize {}\nroot {}\ntime {}\n",
            self.from,
            self.to,
            self.size,
            self.root.to_base64(),
            self.at_seconds
        )
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        lines.next().filter(|line| *line == LABEL)?;
        let change = Self {
            from: lines.next()?.strip_prefix("from ")?.parse().ok()?,
            to: lines.next()?.strip_prefix("to ")?.parse().ok()?,
            size: lines.next()?.strip_prefix("size ")?.parse().ok()?,
            root: LogHash::from_base64(lines.next()?.strip_prefix("root ")?)?,
            at_seconds: lines.next()?.strip_prefix("time ")?.parse().ok()?,
        };
        // Written again it is the same text: one spelling, and nothing that is passed over.
        (change.text() == text).then_some(change)
    }

    /// The signed note. `Refused` when this is not the key that it is said to be from.
    pub fn signed(&self, key: &LogKey) -> Result<String, SealError> {
        if *key.verifier() != self.from {
            return Err(SealError::Refused);
        }
        signed_note(&self.text(), key)
    }

    /// What a note says, when the key signed it from which it says that it is, and both are keys of one
    /// log. Whether that key is to be trusted is another question.
    pub fn open(note: &str) -> Result<Self, NoteError> {
        let (text, _) = note.split_once("\n\n").ok_or(NoteError::Unreadable)?;
        let text = note.get(..=text.len()).ok_or(NoteError::Unreadable)?;
        let change = Self::parse(text).ok_or(NoteError::Unreadable)?;
        opened_note(note, &change.from)?;
        if change.from.name() == change.to.name() && change.from != change.to {
            Ok(change)
        } else {
            Err(NoteError::NotSigned)
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(
        clippy::unwrap_used,
        reason = "a test may stop at what it did not expect"
    )]

    use super::KeyChange;
    use crate::error::SealError;
    use crate::log::checkpoint::NoteError;
    use crate::log::{Checkpoint, LogHash, LogKey};

    fn key(name: &str, seed: u8) -> LogKey {
        LogKey::from_random(name, [seed; 32]).unwrap()
    }

    fn change(to: &LogKey) -> KeyChange {
        KeyChange {
            from: key("luwte/x", 1).verifier().clone(),
            to: to.verifier().clone(),
            size: 1482,
            root: LogHash::from_stored([7; 32]),
            at_seconds: 1_795_392_000,
        }
    }

    #[test]
    fn it_opens_as_it_was_signed() {
        let (old, new) = (key("luwte/x", 1), key("luwte/x", 2));
        let note = change(&new).signed(&old).unwrap();
        assert_eq!(KeyChange::open(&note), Ok(change(&new)));
        assert_eq!(change(&new).signed(&new), Err(SealError::Refused));
        // It is no checkpoint of either key.
        for key in [&old, &new] {
            assert!(Checkpoint::open(&note, key.verifier()).is_err());
        }
    }

    #[test]
    fn with_any_other_byte_it_is_refused() {
        let note = change(&key("luwte/x", 2))
            .signed(&key("luwte/x", 1))
            .unwrap();
        for at in 0..note.len() {
            let mut bytes = note.as_bytes().to_vec();
            for byte in bytes.iter_mut().skip(at).take(1) {
                *byte ^= 1;
            }
            let Ok(other) = String::from_utf8(bytes) else {
                continue;
            };
            assert!(KeyChange::open(&other).is_err(), "byte {at}");
        }
        assert_eq!(KeyChange::open(""), Err(NoteError::Unreadable));
    }

    #[test]
    fn nobody_takes_over_from_themselves_or_in_another_log() {
        let old = key("luwte/x", 1);
        for to in [key("luwte/x", 1), key("luwte/y", 2)] {
            let note = change(&to).signed(&old).unwrap();
            assert_eq!(KeyChange::open(&note), Err(NoteError::NotSigned));
        }
    }
}
