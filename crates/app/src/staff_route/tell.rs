//! Telling a signal about somebody of the school (*vertellen*): write, and get a receipt.

use std::collections::BTreeSet;

use domain::id::StaffRecordId;
use domain::role::Role;
use domain::staff_route::{
    Guideline, StaffAction, StaffCommand, StaffCommandKind, StaffPermit, shut_out_by,
};
use jiff::Timestamp;
use store::{StoreError, Tx};

use crate::access::Colleague;
use crate::audit::Outcome;
use crate::error::AppError;
use crate::perform::{PerformError, TRIES, was_overtaken};
use crate::staff_route::{Desk, StaffSubmission, codes, note};
use crate::{App, Visitor};

/// What somebody sees before telling.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffDoor {
    /// In which functions it will be read; nobody when the board named none.
    pub readers: Vec<Role>,
    /// Whom it can be about.
    pub people: Vec<Colleague>,
    /// The board's guideline, once it was noted.
    pub guideline: Option<Guideline>,
}

/// That something was received, and picked up. Nothing else of it.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffReceipt {
    /// When it was received.
    pub received_at: Timestamp,
    /// When somebody who may read it first did.
    pub picked_up_at: Option<Timestamp>,
}

discreet!(StaffDoor, StaffReceipt);

impl App {
    /// What somebody sees before telling a signal about staff.
    pub async fn staff_door(&self, visitor: &Visitor) -> Result<StaffDoor, AppError> {
        let mut tx = self.store.read().await?;
        let desk = self.desk(&mut tx, visitor.board).await?;
        let nobody = BTreeSet::new();
        desk.permit(visitor, StaffAction::Tell, &nobody)?;
        let readers = desk.readers(&nobody);
        let active = desk.people.values().filter(|one| one.is_active);
        let mut people: Vec<Colleague> = active.cloned().collect();
        people.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(StaffDoor {
            readers: readers.into_iter().map(|(_, role)| role).collect(),
            people,
            guideline: self.guideline(&mut tx, visitor, &desk.key).await?,
        })
    }

    /// Tell a signal about somebody of the school. Whoever receives it gets a letter at once. When
    /// nobody can receive it nothing is kept, and the refusal says so.
    pub async fn tell_staff_signal(
        &self,
        visitor: &Visitor,
        sent: &StaffSubmission,
    ) -> Result<StaffReceipt, PerformError> {
        let mut tried = 1;
        loop {
            let told = self.try_to_tell(visitor, sent).await;
            if tried == TRIES || !was_overtaken(&told) {
                return told;
            }
            tried += 1;
        }
    }

    async fn try_to_tell(
        &self,
        visitor: &Visitor,
        sent: &StaffSubmission,
    ) -> Result<StaffReceipt, PerformError> {
        let mut tx = self.store.begin().await?;
        let desk = self.desk(&mut tx, visitor.board).await?;
        let permit = desk.permit(visitor, StaffAction::Tell, &BTreeSet::new())?;
        let id = self.staff_id(visitor, sent)?;
        match tx.staff_record(visitor.board, id).await {
            Ok(row) => return Ok(received(row.opened_at)),
            Err(StoreError::NotFound) => {}
            Err(other) => return Err(other.into()),
        }
        let now = self.clock.now();
        match self.take_in(&mut tx, visitor, &permit, &desk, sent).await {
            Ok(()) => {
                let whole = Some((id, None));
                let done = (Outcome::Done, None);
                note(&mut tx, visitor, &permit, now, whole, done).await?;
                tx.commit().await?;
                Ok(received(now))
            }
            Err(PerformError::Refused(refusal)) => {
                // What was begun for it goes with it: nothing is kept.
                drop(tx);
                let mut tx = self.store.begin().await?;
                let why = (Outcome::Refused, Some(codes(&refusal)));
                note(&mut tx, visitor, &permit, now, None, why).await?;
                tx.commit().await?;
                Err(refusal.into())
            }
            Err(other) => Err(other),
        }
    }

    async fn take_in(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &StaffPermit,
        desk: &Desk,
        sent: &StaffSubmission,
    ) -> Result<(), PerformError> {
        let command = sent.command(StaffCommandKind::Tell)?;
        let out = match &command {
            StaffCommand::Tell(telling) => shut_out_by(telling),
            _ => BTreeSet::new(),
        };
        let id = self.staff_id(visitor, sent)?;
        let mut opened = self.new_staff(tx, &desk.key, visitor.board, id).await?;
        let actor = visitor.acting_as(permit.role());
        self.add_to_staff(tx, &mut opened, desk, actor, command)
            .await?;
        let by = visitor.member;
        Ok(self
            .tell_recipients(tx, visitor.board, desk, &out, by)
            .await?)
    }

    /// The id of the record that a form begins: the same form sent twice begins one.
    pub(crate) fn staff_id(
        &self,
        visitor: &Visitor,
        sent: &StaffSubmission,
    ) -> Result<StaffRecordId, AppError> {
        let text = serde_json::to_string(&(visitor.member, &sent.key, &sent.fields))?;
        let board = Some(visitor.board.as_bytes());
        let blind = self.keys.index().blind(board, &format!("staff {text}"));
        let mut id = [0; 16];
        for (to, from) in id.iter_mut().zip(blind.iter()) {
            *to = *from;
        }
        Ok(StaffRecordId::new(id))
    }

    /// The visitor's own receipts, the newest first: no text, nobody's name.
    pub async fn staff_receipts(&self, visitor: &Visitor) -> Result<Vec<StaffReceipt>, AppError> {
        let mut tx = self.store.begin().await?;
        let desk = self.desk(&mut tx, visitor.board).await?;
        let permit = desk.permit(visitor, StaffAction::ReadOwn, &BTreeSet::new())?;
        let (board, told) = (visitor.board, "staff-told");
        let mut receipts = Vec::new();
        for (id, received_at) in tx.staff_told_by(board, visitor.member, told).await? {
            let place = domain::id::DossierId::new(*id.as_bytes());
            let read = StaffAction::Read.code();
            let seen = tx.first_audit_after(board, place, read, received_at, visitor.member);
            receipts.push(StaffReceipt {
                received_at,
                picked_up_at: seen.await?.map(|row| row.record.at),
            });
        }
        let done = (Outcome::Done, None);
        note(&mut tx, visitor, &permit, self.clock.now(), None, done).await?;
        tx.commit().await?;
        Ok(receipts)
    }
}

fn received(received_at: Timestamp) -> StaffReceipt {
    StaffReceipt {
        received_at,
        picked_up_at: None,
    }
}
