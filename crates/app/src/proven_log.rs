//! The log as a file that can be checked (*logboek met bewijs*): a head with the checkpoint, a line for
//! each act with its way to it, and a seal at the end. The bytes: docs/adr/0007-the-log-and-its-proof.md.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::AuditRow;
use vault::{LogHash, inclusion_proof, to_base64};

use crate::checkpoint::Signed;
use crate::error::AppError;
use crate::export_log::LogExport;
use crate::read_dossier::hex;
use crate::read_log::Names;

/// The name of the form.
pub(crate) const FORMAT: &str = "luwte log 1";
/// What stands before the seal of this file.
pub(crate) const SEAL: &str = "luwte-seal-log:";

/// The first line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Head {
    /// The form.
    pub(crate) format: String,
    /// The board.
    pub(crate) board: String,
    /// The key that signed the checkpoint, as the sender gives it.
    pub(crate) verifier_key: String,
    /// How that key got its place from those before it, the first change first: signed notes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) key_changes: Vec<String>,
    /// The signed note.
    pub(crate) checkpoint: String,
}

/// A line of the log, with its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Act {
    /// Its number in the log of the board.
    pub(crate) no: i64,
    /// When, in microseconds since 1970.
    pub(crate) at: i64,
    /// By whom, and what they are called now. The name is not part of the log.
    pub(crate) member: Option<String>,
    pub(crate) name: String,
    /// In which role.
    pub(crate) role: Option<String>,
    /// What.
    pub(crate) action: String,
    /// About which member, and what they are called now.
    pub(crate) subject: Option<String>,
    pub(crate) subject_name: String,
    /// In which dossier, and with which record of it.
    pub(crate) dossier: Option<String>,
    pub(crate) record: Option<u32>,
    /// Why, as a code.
    pub(crate) reason: Option<String>,
    /// What came of it.
    pub(crate) outcome: String,
    /// What is random in its leaf, in base64; none in the oldest records.
    pub(crate) salt: Option<String>,
    /// Its place in the log of proof, and the proof that it stands there.
    pub(crate) leaf: u64,
    pub(crate) proof: Vec<String>,
}

/// The last line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct End {
    /// How many lines went before, without the head.
    pub(crate) lines: u64,
    /// The seal of every byte before this line.
    pub(crate) seal: String,
}

/// A file of the log with its proof, while it is being written.
pub struct ProvenLog {
    export: LogExport,
    signed: Signed,
    written: Sha256,
    lines: u64,
    is_begun: bool,
    is_over: bool,
}

impl ProvenLog {
    pub(crate) fn new(export: LogExport, signed: Signed) -> Self {
        Self {
            export,
            signed,
            written: Sha256::new(),
            lines: 0,
            is_begun: false,
            is_over: false,
        }
    }

    /// The next piece of the file; nothing when it is whole.
    pub async fn next(&mut self) -> Result<Option<String>, AppError> {
        if self.is_over {
            return Ok(None);
        }
        let mut text = String::new();
        if !self.is_begun {
            self.is_begun = true;
            text = written(&self.head())?;
        }
        let rows = self.export.rows().await?;
        if let Some(rows) = &rows {
            text += &self.acts(rows).await?;
        }
        self.written.update(&text);
        if rows.is_none() {
            self.is_over = true;
            text += &written(&self.end()?)?;
        }
        Ok(Some(text))
    }

    fn head(&self) -> Head {
        Head {
            format: FORMAT.to_owned(),
            board: self.export.board.to_string(),
            verifier_key: self.signed.key.verifier().to_string(),
            key_changes: self.signed.changes.clone(),
            checkpoint: self.signed.note.clone(),
        }
    }

    fn end(&self) -> Result<End, AppError> {
        let digest = self.written.clone().finalize().into();
        let seal = self.signed.key.seal_digest(&digest)?;
        Ok(End {
            lines: self.lines,
            seal: format!("{SEAL}{}", hex(&seal)),
        })
    }

    async fn acts(&mut self, rows: &[AuditRow]) -> Result<String, AppError> {
        let (Some(newest), Some(oldest)) = (rows.first(), rows.last()) else {
            return Ok(String::new());
        };
        let board = self.export.board;
        let mut tx = self.export.app.store.read().await?;
        let places = tx.leaves_of_audit(board, oldest.no, newest.no).await?;
        let mut text = String::new();
        // Of this page only: neighbours share most of their way, and the whole log does not fit in memory.
        let mut known = BTreeMap::new();
        for row in rows {
            let leaf = *places.get(&row.no).ok_or(AppError::Log)?;
            let size = self.signed.checkpoint.size;
            let steps = inclusion_proof(leaf, size).ok_or(AppError::Log)?;
            let proof = tx.proof(board, &steps, &mut known).await?;
            let mut act = act(row, &self.export.names);
            act.leaf = leaf;
            act.proof = proof.iter().map(LogHash::to_base64).collect();
            text += &written(&act)?;
            self.lines += 1;
        }
        Ok(text)
    }
}

fn written(line: &impl Serialize) -> Result<String, AppError> {
    Ok(serde_json::to_string(line)? + "\n")
}

fn act(row: &AuditRow, names: &Names) -> Act {
    let record = &row.record;
    let name = |member| names.get(&member).cloned().unwrap_or_default();
    Act {
        no: row.no,
        at: record.at.as_microsecond(),
        member: record.member.map(|id| id.to_string()),
        name: record.member.map(name).unwrap_or_default(),
        role: record.role.map(|role| role.code().to_owned()),
        action: record.action.clone(),
        subject: record.subject.map(|id| id.to_string()),
        subject_name: record.subject.map(name).unwrap_or_default(),
        dossier: record.dossier.map(|id| id.to_string()),
        record: record.record.map(|no| no.0),
        reason: record.reason.clone(),
        outcome: record.outcome.clone(),
        salt: row.salt.map(|salt| to_base64(&salt)),
        leaf: 0,
        proof: Vec::new(),
    }
}
