//! Which edition was in force when (*geldende uitgave*).

use std::sync::Arc;

use crate::edition::Edition;
use crate::id::No;

/// The editions under which a dossier ran, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce {
    first: Arc<Edition>,
    /// With the record from which it is in force.
    later: Vec<(No, Arc<Edition>)>,
}

impl InForce {
    /// One, from the beginning.
    pub const fn new(first: Arc<Edition>) -> Self {
        Self {
            first,
            later: Vec::new(),
        }
    }

    /// Another from this record on, which comes after all before it.
    pub fn moved(&mut self, since: No, to: Arc<Edition>) {
        self.later.push((since, to));
    }

    /// The same, each as it is read in another language.
    #[must_use]
    pub fn read_as(&self, language: impl Fn(&Arc<Edition>) -> Arc<Edition>) -> Self {
        let later = self.later.iter();
        Self {
            first: language(&self.first),
            later: later
                .map(|(no, edition)| (*no, language(edition)))
                .collect(),
        }
    }

    /// The one in force today.
    pub fn today(&self) -> &Arc<Edition> {
        self.later
            .last()
            .map_or(&self.first, |(_, edition)| edition)
    }

    /// The one that was in force when this record was made.
    pub fn at(&self, no: No) -> &Arc<Edition> {
        let later = self.later.iter().rev().find(|(since, _)| *since <= no);
        later.map_or(&self.first, |(_, edition)| edition)
    }

    /// The one that was in force before this record was made.
    pub fn before(&self, no: No) -> &Arc<Edition> {
        self.at(No(no.0.saturating_sub(1)))
    }

    /// The moves, each with the record that made it.
    pub fn moves(&self) -> impl DoubleEndedIterator<Item = (No, &Arc<Edition>)> {
        self.later.iter().map(|(no, edition)| (*no, edition))
    }
}
