//! A dossier as somebody sees it who may not see all of it.

use crate::access::{Compartment, Parts};
use crate::answer::YesNo;
use crate::case::Case;
use crate::command::Event;
use crate::record::Recorded;
use crate::step1_signals::{Entry, Source};

impl Case {
    /// The dossier with these parts only; of protected sources no more than that they are.
    #[must_use]
    pub fn seen_with(&self, parts: Parts) -> Self {
        if parts == Parts::ALL {
            return self.clone();
        }
        let seen = self.records().iter().filter(|record| {
            Compartment::of(&record.event).is_none_or(|part| parts.contains(part))
        });
        let names_sources = parts.contains(Compartment::ProtectedSources);
        Self::replay(seen.cloned().map(|mut record| {
            if !names_sources {
                hide_source(&mut record);
            }
            record
        }))
    }
}

impl Event {
    /// Whether who said this may not be named (*beschermde bron*).
    pub fn has_protected_source(&self) -> bool {
        let entry = match self {
            Self::EntryRecorded(entry) => entry,
            Self::EntryCorrected(correction) => &correction.entry,
            _ => return false,
        };
        entry.source.protected == Some(YesNo::Yes)
    }
}

fn hide_source(record: &mut Recorded) {
    if !record.event.has_protected_source() {
        return;
    }
    let entry: &mut Entry = match &mut record.event {
        Event::EntryRecorded(entry) => entry,
        Event::EntryCorrected(correction) => &mut correction.entry,
        _ => return,
    };
    // Whoever said it was often there as well.
    entry.present = String::new();
    entry.source = Source {
        protected: Some(YesNo::Yes),
        ..Source::default()
    };
}
