//! Texts that were erased: each was moved to the staff route, and the dossier says so.

use std::collections::BTreeSet;

use domain::command::Event;
use domain::id::{DossierId, No};
use domain::upcast::from_bytes;
use store::SealedEvent;

use crate::verify_store::{Stop, stop};

/// The kind of event that says that others went.
const DIVERTED: &str = "entry-diverted";

/// What is gone, and what may be.
#[derive(Default)]
pub(super) struct Erased {
    gone: BTreeSet<(DossierId, No)>,
    told: BTreeSet<(DossierId, No)>,
}

impl Erased {
    /// The text of this event is not there.
    pub(super) fn is_gone(&mut self, dossier: DossierId, no: No) {
        self.gone.insert((dossier, no));
    }

    /// What this event says of others. They come before it, so they must be gone by now.
    pub(super) fn read(
        &mut self,
        dossier: DossierId,
        row: &SealedEvent,
        text: &[u8],
    ) -> Result<(), Stop> {
        if row.kind != DIVERTED {
            return Ok(());
        }
        let unreadable = |_| stop("event-text", format!("{dossier}, {}", row.no));
        let record = from_bytes(row.no, &row.kind, text).map_err(unreadable)?;
        let Event::EntryDiverted(diverted) = record.event else {
            return Ok(());
        };
        for no in diverted.moved.into_iter().chain(diverted.entry) {
            if !self.gone.contains(&(dossier, no)) {
                return Err(stop("event-kept", format!("{dossier}, {no}")));
            }
            self.told.insert((dossier, no));
        }
        Ok(())
    }

    /// Whether nothing is gone without a word of it, but from dossiers that were destroyed whole.
    pub(super) fn end(&self, is_destroyed: impl Fn(DossierId) -> bool) -> Result<(), Stop> {
        let mut untold = self.gone.difference(&self.told);
        match untold.find(|(dossier, _)| !is_destroyed(*dossier)) {
            Some((dossier, no)) => Err(stop("text-missing", format!("{dossier}, {no}"))),
            None => Ok(()),
        }
    }
}
