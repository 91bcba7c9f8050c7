//! Checking a file that left a school: offline, without access to anything (*controleren*).

mod changes;
mod log;

use domain::id::{BoardId, DossierId, MemberId};
use jiff::Timestamp;
pub use vault::VerifierKey;
use vault::{
    ChainLink, Checkpoint, Commitment, EventLeaf, LogHash, Place, Step, from_base64, is_included,
};

use self::changes::Changes;
pub use self::changes::Trust;
use self::log::CheckedLog;
use crate::Words;
use crate::checkpoint::origin;
use crate::proof::{DIGITS, FORMAT, Proof, ProvenRecord, SEAL};

/// What came of checking a file (*uitslag*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileVerdict {
    /// All of it holds.
    Holds(Held),
    /// The first thing that does not.
    Fails(Fault),
    /// It is no file of ours, or too damaged to read.
    Unreadable,
}

/// What holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Whether it is the log as a file, and not a report or the proof out of one.
    pub is_log: bool,
    /// How many records are proved.
    pub records: usize,
    /// How many of them without their text.
    pub without_text: usize,
    /// How many leaves the log had at the checkpoint.
    pub size: u64,
    /// When that was.
    pub at: Timestamp,
    /// The key that signed, as it is written.
    pub key: String,
    /// Whether the key came from elsewhere than the file, or one that gave it its place.
    pub trust: Trust,
}

/// What does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// What it is, such as `text`.
    pub code: &'static str,
    /// In which record, or which line of the log.
    pub record: Option<u64>,
}

impl FileVerdict {
    /// The verdict in one plain sentence, and what it rests on.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Holds(held) => held.sentence(words),
            Self::Fails(fault) => {
                let no = fault.record.map_or_else(String::new, |no| no.to_string());
                words.with(&format!("verify-fault-{}", fault.code), &[("no", &no)])
            }
            Self::Unreadable => words.get("verify-unreadable"),
        }
    }
}

impl Held {
    fn sentence(&self, words: &Words) -> String {
        let values = [
            ("records", &*self.records.to_string()),
            ("size", &*self.size.to_string()),
            ("at", &*words.moment(self.at)),
            ("key", &*self.key),
        ];
        let what = if self.is_log {
            "verify-log-holds"
        } else {
            "verify-holds"
        };
        let mut sentences = vec![words.with(what, &values)];
        if self.without_text > 0 {
            let count = self.without_text.to_string();
            sentences.push(words.with("verify-without-text", &[("records", &count)]));
        }
        let of_key = match self.trust {
            Trust::Given => "verify-key-given",
            Trust::Successor => "verify-key-successor",
            Trust::Inside => "verify-key-inside",
        };
        sentences.push(words.with(of_key, &values));
        sentences.join(" ")
    }
}

/// Check a report, the proof out of one, or the log as a file, with a key from elsewhere or else the one inside.
pub fn verify_file(bytes: Vec<u8>, key: Option<&VerifierKey>) -> FileVerdict {
    if log::is_log(&bytes) {
        let checked = CheckedLog::read(&bytes);
        return checked.map_or(FileVerdict::Unreadable, |it| told(it.verify(key)));
    }
    let read = if bytes.starts_with(b"%PDF-") {
        print::attachment(&bytes).map(|inside| (inside, Some(bytes)))
    } else {
        Some((bytes, None))
    };
    let Some((json, paper)) = read else {
        return FileVerdict::Unreadable;
    };
    match Checked::read(&json) {
        None => FileVerdict::Unreadable,
        Some(checked) => told(checked.verify(&json, paper, key)),
    }
}

fn told(verified: Result<Held, Fault>) -> FileVerdict {
    match verified {
        Ok(held) => FileVerdict::Holds(held),
        Err(fault) => FileVerdict::Fails(fault),
    }
}

/// A proof of which every field could be read.
struct Checked {
    board: BoardId,
    dossier: DossierId,
    key: VerifierKey,
    changes: Changes,
    note: String,
    records: Vec<CheckedRecord>,
}

struct CheckedRecord {
    no: u32,
    kind: String,
    member: MemberId,
    at_micros: i64,
    disclosed: Option<([u8; 32], String)>,
    commitment: Commitment,
    link: ChainLink,
    leaf: u64,
    proof: Vec<LogHash>,
}

const fn fault(code: &'static str, record: Option<u64>) -> Fault {
    Fault { code, record }
}

impl Checked {
    fn read(json: &[u8]) -> Option<Self> {
        let proof: Proof = serde_json::from_slice(json).ok()?;
        if proof.format != FORMAT {
            return None;
        }
        let records: Option<Vec<CheckedRecord>> =
            proof.records.into_iter().map(CheckedRecord::read).collect();
        Some(Self {
            board: id(&proof.board)?,
            dossier: id(&proof.dossier)?,
            key: proof.verifier_key.parse().ok()?,
            changes: Changes::new(&proof.key_changes),
            note: proof.checkpoint,
            records: records?,
        })
    }

    fn verify(
        self,
        json: &[u8],
        paper: Option<Vec<u8>>,
        given: Option<&VerifierKey>,
    ) -> Result<Held, Fault> {
        let trust = self.changes.trust(&self.key, given)?;
        if self.key.name() != origin(self.board) {
            return Err(fault("board", None));
        }
        let checkpoint =
            Checkpoint::open(&self.note, &self.key).map_err(|_| fault("checkpoint", None))?;
        self.changes.come_before(checkpoint.size)?;
        let at = Timestamp::from_second(checkpoint.at_seconds);
        let at = at.map_err(|_| fault("checkpoint", None))?;
        let mut before = None;
        for record in &self.records {
            self.verify_record(record, before, &checkpoint)?;
            before = Some(record);
        }
        let is_sealed = unsealed(json.to_vec())
            .is_some_and(|(bytes, seal)| self.key.has_sealed_file(&bytes, &seal));
        if !is_sealed {
            return Err(fault("proof-seal", None));
        }
        let is_paper_sealed = paper.is_none_or(|paper| {
            print::unsealed(paper)
                .is_some_and(|(bytes, seal)| self.key.has_sealed_file(&bytes, &seal))
        });
        if !is_paper_sealed {
            return Err(fault("paper-seal", None));
        }
        let texts = self.records.iter().filter(|r| r.disclosed.is_some());
        Ok(Held {
            is_log: false,
            without_text: self.records.len() - texts.count(),
            records: self.records.len(),
            size: checkpoint.size,
            at,
            key: self.key.to_string(),
            trust,
        })
    }

    fn verify_record(
        &self,
        record: &CheckedRecord,
        before: Option<&CheckedRecord>,
        checkpoint: &Checkpoint,
    ) -> Result<(), Fault> {
        let no = Some(u64::from(record.no));
        let follows = |before: &CheckedRecord| before.no < record.no && before.leaf < record.leaf;
        if record.no == 0 || !before.is_none_or(follows) {
            return Err(fault("order", no));
        }
        if let Some((salt, text)) = &record.disclosed
            && Commitment::to(salt, text.as_bytes()) != record.commitment
        {
            return Err(fault("text", no));
        }
        let (board, dossier) = (*self.board.as_bytes(), *self.dossier.as_bytes());
        let step = Step {
            place: Place {
                board,
                dossier,
                sequence: record.no,
                kind: &record.kind,
            },
            member: *record.member.as_bytes(),
            at_micros: record.at_micros,
            commitment: record.commitment,
        };
        let leaf = EventLeaf {
            step,
            link: record.link,
        };
        let (size, root) = (checkpoint.size, checkpoint.root);
        if !is_included(leaf.hash(), record.leaf, size, &record.proof, root) {
            return Err(fault("leaf", no));
        }
        let previous = match before {
            None if record.no == 1 => Some(ChainLink::first(board, dossier)),
            Some(before) if before.no + 1 == record.no => Some(before.link),
            _ => None,
        };
        if previous.is_some_and(|previous| previous.next(&step) != record.link) {
            return Err(fault("chain", no));
        }
        Ok(())
    }
}

impl CheckedRecord {
    fn read(record: ProvenRecord) -> Option<Self> {
        let disclosed = match (record.text, record.salt) {
            (Some(text), Some(salt)) => Some((hash(&salt)?, text)),
            (None, None) => None,
            _ => return None,
        };
        let proof: Option<Vec<LogHash>> = record
            .proof
            .iter()
            .map(|text| LogHash::from_base64(text))
            .collect();
        Some(Self {
            no: record.no,
            kind: record.kind,
            member: id(&record.member)?,
            at_micros: record.at,
            disclosed,
            commitment: Commitment::from_stored(hash(&record.commitment)?),
            link: ChainLink::from_stored(hash(&record.link)?),
            leaf: record.leaf,
            proof: proof?,
        })
    }
}

/// The file as it was before it was sealed, with its seal.
fn unsealed(mut json: Vec<u8>) -> Option<(Vec<u8>, [u8; 64])> {
    let mark = SEAL.as_bytes();
    let mut places = json
        .windows(mark.len())
        .enumerate()
        .filter(|(_, window)| *window == mark)
        .map(|(at, _)| at + mark.len());
    let (at, None) = (places.next()?, places.next()) else {
        return None;
    };
    let digits = json.get_mut(at..at.checked_add(DIGITS)?)?;
    let seal = from_hex(digits)?;
    digits.fill(b'0');
    Some((json, seal))
}

/// Sixty-four bytes from their digits, in small letters only.
fn from_hex(digits: &[u8]) -> Option<[u8; 64]> {
    let text = std::str::from_utf8(digits).ok()?;
    let bytes: Option<Vec<u8>> = (0..64)
        .map(|at| u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok())
        .collect();
    let bytes: [u8; 64] = bytes?.try_into().ok()?;
    (crate::read_dossier::hex(&bytes) == text).then_some(bytes)
}

fn hash(text: &str) -> Option<[u8; 32]> {
    from_base64(text)?.try_into().ok()
}

/// An id in its one spelling.
fn id<T: std::str::FromStr + std::fmt::Display>(text: &str) -> Option<T> {
    let id: T = text.parse().ok()?;
    (id.to_string() == text).then_some(id)
}
