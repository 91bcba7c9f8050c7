//! Going on under a newer edition of the plan.

use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::command::Event;
use crate::edition::{Edition, InForce};
use crate::id::No;
use crate::record::Recorded;
use crate::step1_signals::EditionPin;

/// The move of a dossier to another edition of the plan (*overgaan naar een nieuwere uitgave*).
///
/// What was recorded before keeps the words and the weight of the edition of its day; what is open is
/// judged by the new one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct EditionMove {
    /// The edition so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<EditionPin>,
    /// The edition from now on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<EditionPin>,
    /// Why.
    pub reason: String,
}

/// The edition to which a record pins its dossier, if it does.
fn pins(record: &Recorded) -> Option<&EditionPin> {
    match &record.event {
        Event::DossierOpened(opening) => Some(&opening.edition),
        Event::MovedToEdition(moved) => moved.to.as_ref(),
        _ => None,
    }
}

impl Case {
    /// The edition to which the dossier is pinned; nothing when it is not opened.
    pub fn pinned(&self) -> Option<&EditionPin> {
        self.records().iter().rev().find_map(pins)
    }

    /// The editions to which it was pinned, in order, each with the record that did so.
    pub fn pins(&self) -> impl Iterator<Item = (No, &EditionPin)> {
        let all = self.records().iter();
        all.filter_map(|record| pins(record).map(|pin| (record.no, pin)))
    }

    /// The editions under which it ran, given the one of each pin; `first` when it is not opened.
    ///
    /// # Errors
    ///
    /// What `find` says of an edition that is not there.
    pub fn editions<E>(
        &self,
        first: std::sync::Arc<Edition>,
        mut find: impl FnMut(&EditionPin) -> Result<std::sync::Arc<Edition>, E>,
    ) -> Result<InForce, E> {
        let mut all = InForce::new(first);
        for (nth, (no, pin)) in self.pins().enumerate() {
            let edition = find(pin)?;
            if nth == 0 {
                all = InForce::new(edition);
            } else {
                all.moved(no, edition);
            }
        }
        Ok(all)
    }
}
