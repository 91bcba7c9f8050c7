//! How long a closed dossier is kept, and destroying it: one announces, another confirms.
//!
//! What was noted hangs on the dossier and stays when it is gone; why it was noted is sealed with the key
//! of the dossier, and goes with it.

mod announce;
mod destroy;
mod destroyed;
mod due;
mod hold;
mod overview;

pub use destroyed::{Certificate, Signed};
pub use due::{DueDossier, DueList};
pub use overview::{KeepingOverview, RetentionNote};

use domain::case::{Case, Status};
use domain::edition::Edition;
use domain::id::{BoardId, DossierId};
use domain::permission::{Action, Permit};
use domain::retention::{Keeping, RetentionFact, RetentionKind, keeping};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::{AuditRecord, RetentionRow, Tx};
use vault::{DossierKey, Place};

use crate::audit::{Outcome, record};
use crate::chance::random;
use crate::error::AppError;
use crate::noted;
use crate::open_dossier::OpenedDossier;
use crate::perform::PerformError;
use crate::{App, Visitor};

/// What is kept of why; sealed with the key of the dossier.
#[derive(Default, Serialize, Deserialize)]
struct Why {
    /// For what it is held, as its list has it.
    cause: String,
    /// In words.
    words: String,
}

/// A dossier about whose keeping something is done.
struct Kept {
    permit: Permit,
    opened: OpenedDossier,
    rows: Vec<RetentionRow>,
    keeping: Keeping,
}

impl App {
    /// Open a dossier for something about keeping it, if the visitor may.
    async fn kept(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        dossier: DossierId,
        action: Action,
    ) -> Result<Kept, AppError> {
        let row = self.dossier_row(tx, visitor, dossier).await?;
        let permit = self.permit_in(tx, visitor, action, &row).await?;
        let key = self.board_key(tx, visitor.board).await?;
        let opened = self.load(tx, &key, row).await?;
        let rows = tx.retention_of_dossier(visitor.board, dossier).await?;
        let keeping = self.keeping_of(tx, &opened, &rows).await?;
        Ok(Kept {
            permit,
            opened,
            rows,
            keeping,
        })
    }

    /// How it stands with keeping a dossier.
    pub(crate) async fn keeping_of(
        &self,
        tx: &mut Tx,
        opened: &OpenedDossier,
        rows: &[RetentionRow],
    ) -> Result<Keeping, AppError> {
        let row = &opened.row;
        let left = tx.pupil(row.board, row.pupil).await?.left_on;
        let facts: Vec<RetentionFact> = rows.iter().map(|row| row.fact).collect();
        let now = self.clock.now();
        Ok(keeping(&opened.case, &opened.edition, left, &facts, now))
    }

    /// Note it, with the audit record that says who did what. The reason in the log is a code.
    async fn note_retention(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        kept: &Kept,
        kind: RetentionKind,
        why: Option<Why>,
    ) -> Result<(), AppError> {
        let (board, dossier) = (visitor.board, kept.opened.row.id);
        let no = tx.next_retention(board).await?;
        let cause = why.as_ref().map(|why| why.cause.clone());
        let sealed = match why {
            None => None,
            Some(why) => {
                let place = place(board, dossier, no)?;
                let words = serde_json::to_vec(&why)?;
                let nonce = random(&*self.chance);
                Some(kept.opened.key.seal(&place, nonce, &words)?)
            }
        };
        let fact = RetentionFact {
            kind,
            at: self.clock.now(),
            by: visitor.member,
            role: kept.permit.role(),
        };
        let row = RetentionRow {
            no,
            dossier,
            fact,
            sealed,
        };
        tx.note_retention(board, &row).await?;
        let written = AuditRecord {
            action: kind.code().to_owned(),
            dossier: Some(dossier),
            reason: cause.filter(|code| !code.is_empty()),
            ..record(&kept.permit, fact.at, Outcome::Done)
        };
        tx.append_audit(board, &written).await?;
        Ok(())
    }

    /// What was asked cannot be done: that is written down, with the codes of the rules.
    async fn refuse_retention(
        &self,
        mut tx: Tx,
        visitor: &Visitor,
        kept: &Kept,
        refusal: domain::decide::Refusal,
    ) -> Result<(), PerformError> {
        let (now, dossier) = (self.clock.now(), Some(kept.opened.row.id));
        noted::refused(&mut tx, visitor, &kept.permit, now, dossier, &refusal).await?;
        tx.commit().await?;
        Err(refusal.into())
    }
}

/// The place of why something was noted: beside the records, and not to be taken for one.
fn place(board: BoardId, dossier: DossierId, no: i64) -> Result<Place<'static>, AppError> {
    Ok(Place {
        board: *board.as_bytes(),
        dossier: *dossier.as_bytes(),
        sequence: u32::try_from(no).map_err(|_| AppError::NotFound)?,
        kind: "retention-reason",
    })
}

/// Why a row was noted; blank where it needed no words.
fn why(
    key: &DossierKey,
    board: BoardId,
    dossier: DossierId,
    row: &RetentionRow,
) -> Result<Why, AppError> {
    let Some(sealed) = &row.sealed else {
        return Ok(Why::default());
    };
    let opened = key.open(&place(board, dossier, row.no)?, sealed)?;
    Ok(serde_json::from_slice(&opened)?)
}

/// The first day on which a dossier may be destroyed, for lists; nothing as long as it is open, and the
/// last day there is where no day is known.
pub(crate) fn day_for_lists(case: &Case, edition: &Edition, left: Option<Date>) -> Option<Date> {
    if case.status() != Status::Closed {
        return None;
    }
    let now = case.records().last().map(|record| record.at)?;
    let keeping = keeping(case, edition, left, &[], now);
    Some(keeping.destroy_from.unwrap_or(Date::MAX))
}
