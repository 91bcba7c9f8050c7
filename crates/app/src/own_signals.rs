//! What somebody recorded, and what became of it: the receipt of a writer who cannot read.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use domain::command::Event;
use domain::id::{DossierId, No, SchoolId};
use domain::permission::{Action, permit};
use domain::role::Role;
use domain::step1_signals::EntryKind;
use jiff::Timestamp;
use store::{OwnEvent, Tx};
use vault::{BoardKey, DossierKey};

use crate::audit::{Outcome, audit};
use crate::error::AppError;
use crate::open_dossier::{dossier_key, open_record};
use crate::{App, Visitor};

/// How many of one's own entries are shown.
const MOST: u32 = 100;

/// An entry of one's own (*eigen signaal*), with its receipt.
#[derive(Clone, PartialEq, Eq)]
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

discreet!(OwnSignal);

/// A dossier in which somebody has entries.
struct Place {
    school: SchoolId,
    key: DossierKey,
    pupil: String,
    /// The visitor is shut out: not even what became of an own entry is shown.
    is_shut: bool,
}

impl App {
    /// The visitor's own entries at the schools where they work, the newest first. Nothing else of
    /// any dossier.
    pub async fn own_signals(&self, visitor: &Visitor) -> Result<Vec<OwnSignal>, AppError> {
        let schools = visitor.schools_for(Action::ReadOwnEntries);
        let Some(school) = schools.first() else {
            return Err(AppError::NotFound);
        };
        let permit = permit(Action::ReadOwnEntries, &visitor.membership, *school)
            .ok_or(AppError::NotFound)?;
        let mut tx = self.store.begin().await?;
        let events = tx
            .events_by_member(visitor.board, visitor.member, None, MOST)
            .await?;
        let board_key = self.board_key(&mut tx, visitor.board).await?;
        let mut dossiers: BTreeMap<DossierId, Place> = BTreeMap::new();
        let mut signals = Vec::new();
        for own in events
            .iter()
            .filter(|own| own.event.kind == "entry-recorded" && !own.event.is_erased())
        {
            let place = match dossiers.entry(own.dossier) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(
                    self.place(&mut tx, visitor, &board_key, own.dossier)
                        .await?,
                ),
            };
            if schools.contains(&place.school) && !place.is_shut {
                signals.extend(self.own_signal(&mut tx, visitor, place, own).await?);
            }
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

    /// Where own entries stand: what each entry of the same dossier needs.
    async fn place(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        board_key: &BoardKey,
        dossier: DossierId,
    ) -> Result<Place, AppError> {
        let board = visitor.board;
        let row = tx.dossier(board, dossier).await?;
        let pupil = self.pupil(tx, board_key, board, row.pupil).await?;
        Ok(Place {
            school: row.school,
            key: dossier_key(tx, board_key, board, dossier).await?,
            pupil: pupil.name(),
            is_shut: self.standing(tx, visitor, row.pupil).await?.is_blocked,
        })
    }

    async fn own_signal(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        place: &Place,
        own: &OwnEvent,
    ) -> Result<Option<OwnSignal>, AppError> {
        let board = visitor.board;
        let record = open_record(&place.key, board, own.dossier, &own.event)?;
        let Event::EntryRecorded(entry) = record.event else {
            return Ok(None);
        };
        let reading = Action::ReadDossier.code();
        let picked_up = tx
            .first_audit_after(board, own.dossier, reading, record.at, visitor.member)
            .await?;
        let picked_up = picked_up.map(|row| row.record);
        Ok(Some(OwnSignal {
            pupil: place.pupil.clone(),
            no: record.no,
            text: entry.text,
            kind: entry.kind,
            recorded_at: record.at,
            picked_up_at: picked_up.as_ref().map(|seen| seen.at),
            picked_up_by: picked_up.and_then(|seen| seen.role),
        }))
    }
}
