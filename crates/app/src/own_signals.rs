//! What somebody recorded, and what became of it: the receipt of a writer who cannot read.

use domain::command::Event;
use domain::id::No;
use domain::permission::{Action, permit};
use domain::role::Role;
use domain::step1_signals::EntryKind;
use jiff::Timestamp;
use store::{OwnEvent, Tx};

use crate::audit::{Outcome, audit};
use crate::error::AppError;
use crate::open_dossier::{dossier_key, open_record};
use crate::{App, Visitor};

/// How many of one's own entries are shown.
const MOST: u32 = 100;

/// An entry of one's own (*eigen signaal*), with its receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnSignal {
    /// The name of the pupil.
    pub pupil: String,
    /// The number of the entry.
    pub no: No,
    /// What was written.
    pub text: String,
    /// What kind of entry it is.
    pub kind: Option<EntryKind>,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// When somebody who runs the dossier first read it.
    pub picked_up_at: Option<Timestamp>,
    /// In which role.
    pub picked_up_by: Option<Role>,
}

impl App {
    /// The visitor's own entries, the newest first. Nothing else of any dossier.
    pub async fn own_signals(&self, visitor: &Visitor) -> Result<Vec<OwnSignal>, AppError> {
        let schools = visitor.membership.schools_for(Action::ReadOwnEntries);
        let Some(school) = schools.first() else {
            return Err(AppError::NotFound);
        };
        let permit = permit(Action::ReadOwnEntries, &visitor.membership, *school)
            .ok_or(AppError::NotFound)?;
        let mut tx = self.store.begin().await?;
        let events = tx
            .events_by_member(visitor.board, visitor.member, None, MOST)
            .await?;
        let mut signals = Vec::new();
        for own in events
            .iter()
            .filter(|own| own.event.kind == "entry-recorded")
        {
            signals.extend(self.own_signal(&mut tx, visitor, own).await?);
        }
        audit(
            &mut tx,
            visitor,
            &permit,
            self.clock.now(),
            None,
            None,
            Outcome::Done,
        )
        .await?;
        tx.commit().await?;
        Ok(signals)
    }

    async fn own_signal(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        own: &OwnEvent,
    ) -> Result<Option<OwnSignal>, AppError> {
        let board = visitor.board;
        let row = tx.dossier(board, own.dossier).await?;
        let board_key = self.board_key(tx, board).await?;
        let key = dossier_key(tx, &board_key, board, own.dossier).await?;
        let record = open_record(&key, board, own.dossier, &own.event)?;
        let Event::EntryRecorded(entry) = record.event else {
            return Ok(None);
        };
        let pupil = self.pupil(tx, board, row.pupil).await?.name();
        let reading = Action::ReadDossier.code();
        let picked_up = tx
            .first_audit_after(board, own.dossier, reading, record.at)
            .await?;
        let picked_up = picked_up.map(|row| row.record);
        Ok(Some(OwnSignal {
            pupil,
            no: record.no,
            text: entry.text,
            kind: entry.kind,
            recorded_at: record.at,
            picked_up_at: picked_up.as_ref().map(|seen| seen.at),
            picked_up_by: picked_up.and_then(|seen| seen.role),
        }))
    }
}
