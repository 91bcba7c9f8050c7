//! Writing down who did what: in the same transaction as the thing itself.

use domain::id::{DossierId, No};
use domain::permission::Permit;
use jiff::Timestamp;
use store::{AuditRecord, Tx};

use crate::Visitor;
use crate::error::AppError;

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It was done.
    Done,
    /// The plan refused it.
    Refused,
}

impl Outcome {
    const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
        }
    }
}

/// Write one audit record. It holds ids and codes, never a name or a sentence.
pub(crate) async fn audit(
    tx: &mut Tx,
    visitor: &Visitor,
    permit: &Permit,
    at: Timestamp,
    dossier: Option<DossierId>,
    record: Option<No>,
    outcome: Outcome,
) -> Result<(), AppError> {
    let written = AuditRecord {
        at,
        member: Some(permit.member()),
        role: Some(permit.role()),
        action: permit.action().code().to_owned(),
        subject: None,
        dossier,
        record,
        reason: None,
        outcome: outcome.code().to_owned(),
    };
    tx.append_audit(visitor.board, &written).await?;
    Ok(())
}
