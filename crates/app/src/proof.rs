//! What leaves the school with a report, so that a receiver can check it (*bewijs*).
//!
//! Every field has one spelling, and no other field is taken: what a reader would pass over could
//! be put in unseen. The bytes: docs/adr/0007-the-log-and-its-proof.md.

use serde::{Deserialize, Serialize};

/// The name of the form.
pub(crate) const FORMAT: &str = "luwte proof 1";
/// What stands before the seal of this file.
pub(crate) const SEAL: &str = "luwte-seal-json:";
/// Digits of a signature, in hexadecimal.
pub(crate) const DIGITS: usize = 128;

/// Records of a dossier, with the proof that they stand in the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Proof {
    /// The form.
    pub(crate) format: String,
    /// The board.
    pub(crate) board: String,
    /// The dossier.
    pub(crate) dossier: String,
    /// The key that signed the checkpoint, as the sender gives it.
    pub(crate) verifier_key: String,
    /// How that key got its place from those before it, the first change first: signed notes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) key_changes: Vec<String>,
    /// The signed note.
    pub(crate) checkpoint: String,
    /// The records, by number.
    pub(crate) records: Vec<ProvenRecord>,
    /// The seal of the whole file.
    pub(crate) seal: String,
}

/// A record with its place in the log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct ProvenRecord {
    /// Its number in the dossier.
    pub(crate) no: u32,
    /// What kind of event it is.
    pub(crate) kind: String,
    /// Who recorded it.
    pub(crate) member: String,
    /// When, in microseconds since 1970.
    pub(crate) at: i64,
    /// What was recorded, byte for byte; nothing when it must not leave the school whole.
    pub(crate) text: Option<String>,
    /// The salt of its commitment.
    pub(crate) salt: Option<String>,
    /// The commitment to its text.
    pub(crate) commitment: String,
    /// What ties it to the records before it.
    pub(crate) link: String,
    /// Its place in the log.
    pub(crate) leaf: u64,
    /// The proof that it stands there.
    pub(crate) proof: Vec<String>,
}

discreet!(ProvenRecord);

impl Proof {
    /// The bytes of the file that waits for its seal.
    pub(crate) fn unsealed(&self) -> Result<Vec<u8>, serde_json::Error> {
        let waiting = Self {
            seal: format!("{SEAL}{}", "0".repeat(DIGITS)),
            ..self.clone()
        };
        serde_json::to_vec_pretty(&waiting)
    }

    /// The bytes of the file with this seal.
    pub(crate) fn sealed(mut self, signature: &[u8; 64]) -> Result<Vec<u8>, serde_json::Error> {
        self.seal = format!("{SEAL}{}", crate::read_dossier::hex(signature));
        serde_json::to_vec_pretty(&self)
    }
}
