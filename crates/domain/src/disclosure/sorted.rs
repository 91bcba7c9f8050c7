//! Which records go into a copy, and which stay out and why.

use std::collections::{BTreeMap, BTreeSet};

use crate::case::{Case, EntryNoted, Noted};
use crate::command::Event;
use crate::disclosure::{Content, CopyFor, CopyPlan, Recipient, Standard, contents, standards};
use crate::id::No;
use crate::record::Recorded;

/// A dossier sorted for a recipient (*selectie*).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sorted {
    /// What goes along, in order of recording.
    pub inside: Vec<No>,
    /// What stays out, by every kind for which it does.
    pub outside: BTreeMap<Content, Vec<No>>,
    /// What stays out because somebody took it out by hand.
    pub taken_out: Vec<No>,
    /// The kinds that stay out, also those of which there is nothing: that there is something would
    /// tell the recipient too much.
    pub left_out: Vec<Content>,
}

impl Sorted {
    /// How many records stay out.
    pub fn count_outside(&self) -> usize {
        let mut all: BTreeSet<No> = self.taken_out.iter().copied().collect();
        all.extend(self.outside.values().flatten());
        all.len()
    }
}

/// Sort a dossier for the recipient of this plan.
pub fn sort_out(case: &Case, plan: &CopyPlan, to: CopyFor, recipient: Recipient) -> Sorted {
    let is_in = |content: Content, standard: Standard| match standard {
        Standard::In => true,
        Standard::Out => plan.with.contains(&content),
        Standard::Never => false,
    };
    let (inside, left_out): (Vec<_>, Vec<_>) = standards(case, recipient, to)
        .into_iter()
        .partition(|(content, standard)| is_in(*content, *standard));
    let allowed: Vec<Content> = inside.into_iter().map(|(content, _)| content).collect();
    let mut sorted = Sorted {
        left_out: left_out.into_iter().map(|(content, _)| content).collect(),
        ..Sorted::default()
    };
    for record in standing(case) {
        let kinds = contents(case, record, to);
        let out: Vec<Content> = kinds
            .iter()
            .copied()
            .filter(|kind| !allowed.contains(kind))
            .collect();
        if kinds.is_empty() {
            continue;
        }
        if plan.without.contains(&record.no) {
            sorted.taken_out.push(record.no);
        } else if out.is_empty() {
            sorted.inside.push(record.no);
        }
        for kind in out {
            sorted.outside.entry(kind).or_default().push(record.no);
        }
    }
    sorted
}

/// The records that stand: entries and people as they are now, and all else.
fn standing(case: &Case) -> impl Iterator<Item = &Recorded> {
    let entries = case.current_entries();
    let entries: BTreeSet<No> = entries.iter().map(EntryNoted::no).collect();
    let people: BTreeSet<No> = case.people().iter().map(Noted::no).collect();
    case.records()
        .iter()
        .filter(move |record| match record.event {
            Event::EntryRecorded(_) | Event::EntryCorrected(_) => entries.contains(&record.no),
            Event::PersonLinked(_) => people.contains(&record.no),
            _ => true,
        })
}
