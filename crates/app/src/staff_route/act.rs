//! Doing something in a record of the staff route.

use domain::decide::Refusal;
use domain::id::{No, StaffRecordId};
use domain::staff_route::{StaffAction, StaffCommand, StaffCommandKind};
use serde_json::Value;

use crate::audit::Outcome;
use crate::error::AppError;
use crate::perform::{PerformError, refused};
use crate::staff_route::{codes, note};
use crate::{App, Visitor};

/// A form as it was sent.
#[derive(Clone)]
pub struct StaffSubmission {
    /// Drawn when the form was made: the same form sent twice is recorded once.
    pub key: String,
    /// The version of the record that the person was looking at; 0 for a new one.
    pub version: u32,
    /// What was typed.
    pub fields: Value,
}

discreet!(StaffSubmission);

impl StaffSubmission {
    /// What the form asks to do.
    pub(crate) fn command(&self, kind: StaffCommandKind) -> Result<StaffCommand, PerformError> {
        let read = StaffCommand::read(kind, self.fields.clone());
        read.map_err(|error| PerformError::Unreadable { path: error.path })
    }
}

impl App {
    /// Do something in a record, if the visitor may. A refusal is written down too.
    pub async fn act_on_staff(
        &self,
        visitor: &Visitor,
        id: StaffRecordId,
        kind: StaffCommandKind,
        sent: &StaffSubmission,
    ) -> Result<No, PerformError> {
        // A record begins by telling or moving; neither is done in one that is there.
        if matches!(kind, StaffCommandKind::Tell | StaffCommandKind::Move) {
            return Err(AppError::NotFound.into());
        }
        let mut tx = self.store.begin().await?;
        let action = StaffAction::Perform(kind);
        let opened = self.open_staff(&mut tx, visitor, id, action).await?;
        let (permit, desk, mut opened) = opened;
        let now = self.clock.now();
        let actor = visitor.acting_as(permit.role());
        let is_seen = sent.version == opened.case.newest().0;
        let done = match sent.command(kind) {
            Ok(_) if !is_seen => Err(overtaken().into()),
            Ok(command) => {
                self.add_to_staff(&mut tx, &mut opened, &desk, actor, command)
                    .await
            }
            Err(unreadable) => Err(unreadable),
        };
        let (no, outcome, reason) = match &done {
            Ok(record) => (Some(record.no), Outcome::Done, None),
            Err(PerformError::Refused(refusal)) => (None, Outcome::Refused, Some(codes(refusal))),
            Err(PerformError::Unreadable { .. }) => {
                let code = crate::noted::UNREADABLE.to_owned();
                (None, Outcome::Refused, Some(code))
            }
            Err(_) => return done.map(|record| record.no),
        };
        let why = (outcome, reason);
        note(&mut tx, visitor, &permit, now, Some((id, no)), why).await?;
        tx.commit().await?;
        done.map(|record| record.no)
    }
}

/// Somebody else recorded something in the meantime.
fn overtaken() -> Refusal {
    refused("staff.overtaken", "")
}
