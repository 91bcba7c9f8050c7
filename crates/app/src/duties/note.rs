//! Noting something about the duties (*vastleggen*): one door for every form.

use domain::command::Unreadable;
use domain::duties::{DutyDesk, DutyFact, DutyKind};
use domain::id::No;
use domain::permission::{Action, Permit};
use domain::role::Role;
use store::{AuditRecord, Tx};

use crate::access::colleagues;
use crate::audit::{Outcome, record};
use crate::duties::{SentDuty, leave, leave_for_the_board, people};
use crate::error::AppError;
use crate::noted::{self, UNREADABLE};
use crate::perform::PerformError;
use crate::{App, Visitor};

impl App {
    /// Note something about the duties, as its form was sent; once, however often it is. A refusal is
    /// audited too.
    ///
    /// For one of [`DutyKind::FORMS`]; anything else is not found.
    pub async fn note_duty(
        &self,
        visitor: &Visitor,
        kind: DutyKind,
        sent: SentDuty,
    ) -> Result<(), PerformError> {
        let permit = leave_to_note(visitor, kind)?;
        let form = self.duty_sent(visitor, kind, None, &sent)?;
        let mut tx = self.store.begin().await?;
        let fact = match DutyFact::read(kind, sent.fields) {
            Ok(fact) => fact,
            Err(unreadable) => {
                return self.cannot_read(tx, visitor, &permit, unreadable).await;
            }
        };
        let board = visitor.board;
        let key = self.board_key(&mut tx, board).await?;
        let before = self.noted_before(&mut tx, &key, visitor, kind.register(), &form);
        if before.await?.is_some() {
            return Ok(());
        }
        let all = colleagues(&mut tx, &key, board).await?;
        let noted = self.register(&mut tx, &key, board, kind.register()).await?;
        let desk = DutyDesk {
            now: self.clock.now(),
            by: visitor.member,
            is_of_board: is_of_board(visitor),
            schools: &visitor.schools_for(permit.action()),
            people: &people(&all),
            noted: &noted,
        };
        match fact.check(&desk) {
            Ok(fact) => {
                let done = written(&permit, &fact, desk.now);
                let own = (board, visitor.member);
                let no = self.keep_sent(&mut tx, &key, own, fact, Some(form));
                let done = naming(done, no.await?);
                tx.append_audit(board, &done).await?;
                Ok(tx.commit().await?)
            }
            Err(refusal) => self.refuse(tx, visitor, &permit, refusal).await,
        }
    }

    pub(super) async fn cannot_read<T>(
        &self,
        mut tx: Tx,
        visitor: &Visitor,
        permit: &Permit,
        unreadable: Unreadable,
    ) -> Result<T, PerformError> {
        let now = self.clock.now();
        noted::not_done(&mut tx, visitor, permit, now, None, UNREADABLE).await?;
        tx.commit().await?;
        let path = unreadable.path;
        Err(PerformError::Unreadable { path })
    }
}

/// A line of the log that names the row of the register: whoever takes the row away takes it from a log
/// that says so.
pub(super) fn naming(line: AuditRecord, no: No) -> AuditRecord {
    AuditRecord {
        record: Some(no),
        ..line
    }
}

/// What the log says of it: what was noted, and nothing of what it says.
pub(super) fn written(permit: &Permit, fact: &DutyFact, at: jiff::Timestamp) -> AuditRecord {
    AuditRecord {
        action: fact.past().to_owned(),
        ..record(permit, at, Outcome::Done)
    }
}

pub(super) fn is_of_board(visitor: &Visitor) -> bool {
    let held = &visitor.membership.roles;
    held.contains(&(None, Role::BoardMember))
}

pub(super) fn leave_to_note(visitor: &Visitor, kind: DutyKind) -> Result<Permit, AppError> {
    if !DutyKind::FORMS.contains(&kind) {
        Err(AppError::NotFound)
    } else if kind.is_for_the_board() {
        leave_for_the_board(visitor, Action::KeepDuties)
    } else {
        leave(visitor, Action::KeepSchoolDuties)
    }
}
