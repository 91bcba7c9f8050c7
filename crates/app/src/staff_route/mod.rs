//! The staff route (*signalen over een beroepskracht*): beside the dossiers, never in one.
//!
//! Only whom the board named reads here, and only as long as it is not about them. Everybody of the
//! school can tell; what they get back is that it was received, and picked up.

mod act;
mod copies;
mod divert;
mod opened;
mod papers;
mod read;
mod recipients;
mod tell;

pub use act::StaffSubmission;
pub use papers::StaffPaper;
pub use read::{StaffCard, StaffView};
pub use recipients::{NamedRecipient, RecipientEvent, RecipientOverview};
pub use tell::{StaffDoor, StaffReceipt};

use std::collections::{BTreeMap, BTreeSet};

use domain::decide::Refusal;
use domain::id::{BoardId, DossierId, MemberId, No, StaffRecordId};
use domain::role::Role;
use domain::staff_route::{
    RecipientFact, Recipients, StaffAction, StaffPermit, may_receive, staff_permit,
};
use jiff::Timestamp;
use store::{AuditRecord, Tx};
use vault::BoardKey;

use crate::access::{Colleague, colleagues};
use crate::audit::Outcome;
use crate::error::AppError;
use crate::letters::{Letter, LetterKind};
use crate::{App, Visitor};

/// Who works at the board, and who of them receives.
pub(crate) struct Desk {
    pub(crate) key: BoardKey,
    pub(crate) people: BTreeMap<MemberId, Colleague>,
    pub(crate) recipients: Recipients,
}

impl App {
    /// Whom the board named, as far as they can receive now.
    pub(crate) async fn desk(&self, tx: &mut Tx, board: BoardId) -> Result<Desk, AppError> {
        let key = self.board_key(tx, board).await?;
        let people = colleagues(tx, &key, board).await?;
        let rows = tx.staff_recipients(board).await?;
        let facts: Vec<RecipientFact> = rows.iter().map(|row| row.fact).collect();
        let recipients = Recipients::of(&facts, |member| {
            let found = people.get(&member);
            found.is_some_and(|one| one.is_active && may_receive(&one.membership()))
        });
        Ok(Desk {
            key,
            people,
            recipients,
        })
    }

    /// Tell everybody who receives, and is not shut out, that there is something to read: no more.
    pub(crate) async fn tell_recipients(
        &self,
        tx: &mut Tx,
        board: BoardId,
        desk: &Desk,
        out: &BTreeSet<MemberId>,
        by: MemberId,
    ) -> Result<(), AppError> {
        for member in desk.recipients.without(out).filter(|one| *one != by) {
            let letter = Letter::to(member, LetterKind::LookToday);
            self.write_letter(tx, board, letter).await?;
        }
        Ok(())
    }
}

impl Desk {
    /// Leave for a visitor to do this in a record of which these are shut out.
    pub(crate) fn permit(
        &self,
        visitor: &Visitor,
        action: StaffAction,
        out: &BTreeSet<MemberId>,
    ) -> Result<StaffPermit, AppError> {
        staff_permit(action, &visitor.membership, &self.recipients, out).ok_or(AppError::NotFound)
    }

    /// Who can read a record of which these are shut out: each with the function in which they read.
    pub(crate) fn readers(&self, out: &BTreeSet<MemberId>) -> Vec<(MemberId, Role)> {
        let reads = |member: MemberId| {
            let membership = self.people.get(&member)?.membership();
            let permit = staff_permit(StaffAction::Read, &membership, &self.recipients, out)?;
            Some((member, permit.role()))
        };
        self.recipients.all().filter_map(reads).collect()
    }

    /// What somebody is called; nothing for nobody of the board.
    pub(crate) fn name(&self, member: MemberId) -> Option<String> {
        self.people.get(&member).map(|one| one.name.clone())
    }
}

/// Write down who did what: ids and codes, and nothing of whom it is about.
pub(crate) async fn note(
    tx: &mut Tx,
    visitor: &Visitor,
    permit: &StaffPermit,
    at: Timestamp,
    record: Option<(StaffRecordId, Option<No>)>,
    (outcome, reason): (Outcome, Option<String>),
) -> Result<(), AppError> {
    let written = AuditRecord {
        // The log has one place for where something was done.
        dossier: record.map(|(id, _)| DossierId::new(*id.as_bytes())),
        record: record.and_then(|(_, no)| no),
        ..written(permit, at, outcome, reason)
    };
    tx.append_audit(visitor.board, &written).await?;
    Ok(())
}

/// What the log says of a permit, and what came of it.
pub(crate) fn written(
    permit: &StaffPermit,
    at: Timestamp,
    outcome: Outcome,
    reason: Option<String>,
) -> AuditRecord {
    AuditRecord {
        at,
        member: Some(permit.member()),
        role: Some(permit.role()),
        action: permit.action().code().to_owned(),
        subject: None,
        dossier: None,
        record: None,
        reason,
        outcome: outcome.code().to_owned(),
    }
}

/// The codes of a refusal, for the log.
pub(crate) fn codes(refusal: &Refusal) -> String {
    let mut codes: Vec<&str> = refusal.problems.iter().map(|one| &*one.code).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.join(" ")
}
