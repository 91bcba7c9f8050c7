//! Checking the log as a file: each line against the checkpoint, and the whole against its seal.

use domain::id::{BoardId, DossierId, MemberId};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use vault::{AuditLeaf, Checkpoint, LogHash, VerifierKey, from_base64, is_included};

use super::changes::Changes;
use super::{Fault, Held, fault, from_hex, id};
use crate::checkpoint::origin;
use crate::proven_log::{Act, End, FORMAT, Head, SEAL};

/// Whether these bytes begin as such a file does.
pub(super) fn is_log(bytes: &[u8]) -> bool {
    bytes.starts_with(format!("{{\"format\":\"{FORMAT}\"").as_bytes())
}

/// A file of which every field could be read.
pub(super) struct CheckedLog {
    board: BoardId,
    key: VerifierKey,
    changes: Changes,
    note: String,
    acts: Vec<CheckedAct>,
    /// SHA-256 of every byte before the last line.
    digest: [u8; 32],
    lines: u64,
    seal: [u8; 64],
}

struct CheckedAct {
    act: Act,
    member: Option<MemberId>,
    subject: Option<MemberId>,
    dossier: Option<DossierId>,
    salt: Option<[u8; 16]>,
    proof: Vec<LogHash>,
}

impl CheckedLog {
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?.strip_suffix('\n')?;
        let (before, last) = text.rsplit_once('\n')?;
        let mut lines = before.split('\n');
        let head: Head = serde_json::from_str(lines.next()?).ok()?;
        let acts: Option<Vec<CheckedAct>> = lines.map(CheckedAct::read).collect();
        let end: End = serde_json::from_str(last).ok()?;
        let written = bytes.get(..=before.len())?;
        Some(Self {
            board: id(&head.board)?,
            key: head.verifier_key.parse().ok()?,
            changes: Changes::new(&head.key_changes),
            note: head.checkpoint,
            acts: acts?,
            digest: Sha256::digest(written).into(),
            lines: end.lines,
            seal: from_hex(end.seal.strip_prefix(SEAL)?.as_bytes())?,
        })
    }

    pub(super) fn verify(self, given: Option<&VerifierKey>) -> Result<Held, Fault> {
        let trust = self.changes.trust(&self.key, given)?;
        if self.key.name() != origin(self.board) {
            return Err(fault("board", None));
        }
        let checkpoint = Checkpoint::open(&self.note, &self.key);
        let checkpoint = checkpoint.map_err(|_| fault("checkpoint", None))?;
        self.changes.come_before(checkpoint.size)?;
        let at = Timestamp::from_second(checkpoint.at_seconds);
        let at = at.map_err(|_| fault("checkpoint", None))?;
        let mut newer: Option<i64> = None;
        for one in &self.acts {
            let no = u64::try_from(one.act.no).ok();
            if one.act.no < 1 || newer.is_some_and(|newer| newer <= one.act.no) {
                return Err(fault("line-order", no));
            }
            let hash = one.hash(self.board);
            let (size, root) = (checkpoint.size, checkpoint.root);
            if !is_included(hash, one.act.leaf, size, &one.proof, root) {
                return Err(fault("line", no));
            }
            newer = Some(one.act.no);
        }
        let is_whole = u64::try_from(self.acts.len()) == Ok(self.lines);
        if !is_whole || !self.key.has_sealed_digest(&self.digest, &self.seal) {
            return Err(fault("log-seal", None));
        }
        Ok(Held {
            is_log: true,
            records: self.acts.len(),
            without_text: 0,
            size: checkpoint.size,
            at,
            key: self.key.to_string(),
            trust,
        })
    }
}

impl CheckedAct {
    fn read(line: &str) -> Option<Self> {
        let act: Act = serde_json::from_str(line).ok()?;
        let proof: Option<Vec<LogHash>> = act
            .proof
            .iter()
            .map(|text| LogHash::from_base64(text))
            .collect();
        let (member, subject) = (act.member.as_deref(), act.subject.as_deref());
        let dossier = act.dossier.as_deref();
        Some(Self {
            member: member.map(|it| id(it).ok_or(())).transpose().ok()?,
            subject: subject.map(|it| id(it).ok_or(())).transpose().ok()?,
            dossier: dossier.map(|it| id(it).ok_or(())).transpose().ok()?,
            salt: act
                .salt
                .as_deref()
                .map(|it| salt(it).ok_or(()))
                .transpose()
                .ok()?,
            proof: proof?,
            act,
        })
    }

    fn hash(&self, board: BoardId) -> LogHash {
        AuditLeaf {
            salt: self.salt,
            board: *board.as_bytes(),
            no: self.act.no,
            at_micros: self.act.at,
            member: self.member.map(|id| *id.as_bytes()),
            role: self.act.role.as_deref(),
            action: &self.act.action,
            subject: self.subject.map(|id| *id.as_bytes()),
            dossier: self.dossier.map(|id| *id.as_bytes()),
            record: self.act.record,
            reason: self.act.reason.as_deref(),
            outcome: &self.act.outcome,
        }
        .hash()
    }
}

fn salt(text: &str) -> Option<[u8; 16]> {
    from_base64(text)?.try_into().ok()
}
