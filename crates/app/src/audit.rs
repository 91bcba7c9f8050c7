//! Writing down who did what: in the same transaction as the thing itself.

use domain::id::{DossierId, No};
use domain::permission::{Footing, Permit};
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
    /// It is not there, or not theirs to see; which of the two is not said.
    Denied,
}

impl Outcome {
    /// The name in the audit log.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Denied => "denied",
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
        dossier,
        record,
        ..self::record(permit, at, outcome)
    };
    tx.append_audit(visitor.board, &written).await?;
    Ok(())
}

/// What an audit record says of a permit and what came of it. Why somebody may who otherwise may
/// not is the reason.
pub(crate) fn record(permit: &Permit, at: Timestamp, outcome: Outcome) -> AuditRecord {
    let footing = permit.footing();
    let is_ordinary = footing == Footing::Role;
    AuditRecord {
        at,
        member: Some(permit.member()),
        role: Some(permit.role()),
        action: permit.action().code().to_owned(),
        dossier: None,
        record: None,
        reason: (!is_ordinary).then(|| footing.code().to_owned()),
        outcome: outcome.code().to_owned(),
        subject: None,
    }
}
