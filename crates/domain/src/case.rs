//! A dossier as the sum of its records.

use crate::answer::YesNo;
use crate::command::{Event, Fact};
use crate::id::No;
use crate::party::Party;
use crate::record::Recorded;
use crate::step1_signals::{Acute, Document, Entry, EntryKind, Opening, Person};
use crate::step5_decision::{Decision, Filing, HelpReview, SafetyCheck};

/// Whether a dossier can be worked in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Nothing has happened yet.
    Empty,
    /// *Open*.
    Open,
    /// *Afgesloten*.
    Closed,
}

/// A dossier (*dossier*): what has happened in it, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Case {
    records: Vec<Recorded>,
}

/// A fact with the record that holds it.
#[derive(Debug)]
pub struct Noted<'a, T> {
    /// The record.
    pub record: &'a Recorded,
    /// The fact.
    pub fact: &'a T,
}

impl<T> Clone for Noted<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Noted<'_, T> {}

impl<T> Noted<'_, T> {
    /// The number of the record.
    pub fn no(&self) -> No {
        self.record.no
    }
}

/// An entry as it stands: recorded once, or corrected since.
#[derive(Debug, Clone, Copy)]
pub struct EntryNoted<'a> {
    /// The record that holds this text.
    pub record: &'a Recorded,
    /// The text and what goes with it.
    pub entry: &'a Entry,
    /// The entry that this one corrects.
    pub corrects: Option<No>,
}

impl EntryNoted<'_> {
    /// The number of the record.
    pub fn no(&self) -> No {
        self.record.no
    }
}

impl Case {
    /// The case after one more record.
    ///
    /// What is moved to the staff route is not in the dossier any more.
    pub fn evolve(&mut self, record: Recorded) {
        if let Event::EntryDiverted(diverted) = &record.event {
            self.records.retain(|one| !diverted.took(one.no));
        }
        self.records.push(record);
    }

    /// An entry with everything that says the same: its corrections, what was noted about it as a
    /// hypothesis, and the list on which it was ticked.
    pub fn with_what_hangs_on(&self, entry: No) -> Vec<&Recorded> {
        let mut numbers = vec![entry];
        let mut at = 0;
        while let Some(no) = numbers.get(at).copied() {
            at += 1;
            for record in &self.records {
                let other = match &record.event {
                    Event::EntryCorrected(correction) if record.no == no => correction.corrects,
                    Event::EntryCorrected(correction) if correction.corrects == Some(no) => {
                        Some(record.no)
                    }
                    Event::HypothesisResolved(resolved) if resolved.hypothesis == Some(no) => {
                        Some(record.no)
                    }
                    Event::SignListFilled(done) if self.was_ticked_on(no, record, &done.ticked) => {
                        Some(record.no)
                    }
                    _ => None,
                };
                numbers.extend(other.filter(|other| !numbers.contains(other)));
            }
        }
        let all = self.records.iter();
        all.filter(|record| numbers.contains(&record.no)).collect()
    }

    /// Whether an entry came out of this list: they are recorded at one moment.
    fn was_ticked_on(&self, entry: No, list: &Recorded, ticked: &[String]) -> bool {
        let record = self.record(entry);
        record.is_some_and(|record| match &record.event {
            Event::EntryRecorded(entry) => {
                record.at == list.at && record.no > list.no && ticked.contains(&entry.sign.code)
            }
            _ => false,
        })
    }

    /// The case that these records make.
    pub fn replay(records: impl IntoIterator<Item = Recorded>) -> Self {
        Self {
            records: records.into_iter().collect(),
        }
    }

    /// Everything that happened, in order.
    pub fn records(&self) -> &[Recorded] {
        &self.records
    }

    /// The record with this number.
    pub fn record(&self, no: No) -> Option<&Recorded> {
        self.records.iter().find(|record| record.no == no)
    }

    /// The number of the newest record, 0 when there is none.
    pub fn newest(&self) -> No {
        self.records.last().map_or(No(0), |record| record.no)
    }

    /// Whether it is open.
    pub fn status(&self) -> Status {
        let last = self
            .records
            .iter()
            .rev()
            .find_map(|record| match record.event {
                Event::Closed(_) => Some(Status::Closed),
                Event::Reopened(_) | Event::DossierOpened(_) => Some(Status::Open),
                _ => None,
            });
        last.unwrap_or(Status::Empty)
    }

    /// How the dossier began.
    pub fn opening(&self) -> Option<&Opening> {
        self.facts::<Opening>().next().map(|noted| noted.fact)
    }

    /// All facts of one kind, in order.
    pub fn facts<T: Fact>(&self) -> impl DoubleEndedIterator<Item = Noted<'_, T>> {
        self.records
            .iter()
            .filter_map(|record| T::of(&record.event).map(|fact| Noted { record, fact }))
    }

    /// The fact of this kind in the record with this number.
    pub fn fact<T: Fact>(&self, no: No) -> Option<&T> {
        self.record(no).and_then(|record| T::of(&record.event))
    }

    /// The facts of one kind since the dossier was last opened or reopened.
    ///
    /// A new round starts the plan again: an old consultation or talk does not carry a new report.
    pub fn round<T: Fact>(&self) -> impl DoubleEndedIterator<Item = Noted<'_, T>> {
        let start = self.round_start();
        self.facts::<T>().filter(move |noted| noted.no() >= start)
    }

    /// The record with which the running round began.
    pub fn round_start(&self) -> No {
        self.round_start_of(self.newest())
    }

    /// The record with which the round of this record began.
    pub fn round_start_of(&self, no: No) -> No {
        let begins = |one: &&Recorded| {
            one.no <= no && matches!(one.event, Event::Reopened(_) | Event::DossierOpened(_))
        };
        let last = self.records.iter().rev().find(begins);
        last.map_or(No(0), |record| record.no)
    }

    /// The newest fact of one kind in this round.
    pub fn latest<T: Fact>(&self) -> Option<Noted<'_, T>> {
        self.round::<T>().next_back()
    }

    /// The last report of this round.
    pub fn filed(&self) -> Option<Noted<'_, Filing>> {
        self.latest::<Filing>()
    }

    /// The newest fact of one kind that no report has used yet.
    pub fn unfiled<T: Fact>(&self) -> impl DoubleEndedIterator<Item = Noted<'_, T>> {
        let filed = self.filed().map_or(No(0), |filing| filing.no());
        self.round::<T>().filter(move |noted| noted.no() > filed)
    }

    /// The decision that stands: the newest one, unless help was found to fail after it, or the child not
    /// to be safe.
    pub fn decision(&self) -> Option<Noted<'_, Decision>> {
        let decision = self.latest::<Decision>()?;
        let failed = self.failed_review().map(|review| review.no());
        let unsafe_at = self.unsafe_check().map(|check| check.no());
        let is_overtaken = failed.max(unsafe_at).is_some_and(|no| no > decision.no());
        (!is_overtaken).then_some(decision)
    }

    /// The newest look at safety that shows danger.
    pub fn unsafe_check(&self) -> Option<Noted<'_, SafetyCheck>> {
        self.round::<SafetyCheck>()
            .rfind(|noted| noted.fact.shows_danger())
    }

    /// The newest review that shows help to fail.
    pub fn failed_review(&self) -> Option<Noted<'_, HelpReview>> {
        self.round::<HelpReview>()
            .rfind(|noted| noted.fact.shows_failure())
    }

    /// Whether the decision that stands is to report, and no report has followed yet.
    pub fn is_report_decided(&self) -> bool {
        let filed = self.filed().map_or(No(0), |filing| filing.no());
        self.decision().is_some_and(|decision| {
            decision.fact.report == Some(YesNo::Yes) && decision.no() > filed
        })
    }

    /// The entry that made the matter acute in this round, as far as that still stands.
    ///
    /// A correction that takes it back ends it; one that keeps it does not begin it anew.
    pub fn acute(&self) -> Option<(&Recorded, Acute)> {
        let entries = self.entries();
        let mut first: Option<(&Recorded, Acute)> = None;
        for standing in self.current_entries() {
            let Some(acute) = standing.entry.acute else {
                continue;
            };
            let mut origin = standing;
            while let Some(earlier) = entries
                .iter()
                .find(|one| Some(one.no()) == origin.corrects && one.no() < origin.no())
                .filter(|one| one.entry.acute.is_some())
            {
                origin = *earlier;
            }
            let is_first = first.is_none_or(|(record, _)| origin.no() < record.no);
            if origin.no() >= self.round_start() && is_first {
                first = Some((origin.record, acute));
            }
        }
        first
    }

    /// Every entry and every correction, in order of recording.
    pub fn entries(&self) -> Vec<EntryNoted<'_>> {
        self.records
            .iter()
            .filter_map(|record| match &record.event {
                Event::EntryRecorded(entry) => Some(EntryNoted {
                    record,
                    entry,
                    corrects: None,
                }),
                Event::EntryCorrected(correction) => Some(EntryNoted {
                    record,
                    entry: &correction.entry,
                    corrects: correction.corrects,
                }),
                _ => None,
            })
            .collect()
    }

    /// The entries as they stand, without what was corrected since.
    pub fn current_entries(&self) -> Vec<EntryNoted<'_>> {
        let entries = self.entries();
        let corrected: Vec<No> = entries.iter().filter_map(|noted| noted.corrects).collect();
        entries
            .into_iter()
            .filter(|noted| !corrected.contains(&noted.no()))
            .collect()
    }

    /// The entries that were no hypotheses and stood when the record with this number was made, without
    /// these: what a talk did not put to somebody, or a weighing did not look at.
    pub fn passed_over(&self, at: No, these: &[No]) -> Vec<No> {
        let mut entries = self.entries();
        entries.retain(|noted| noted.no() < at);
        let corrected: Vec<No> = entries.iter().filter_map(|noted| noted.corrects).collect();
        entries
            .iter()
            .filter(|noted| noted.entry.kind.is_some_and(EntryKind::is_signal))
            .map(EntryNoted::no)
            .filter(|no| !corrected.contains(no) && !these.contains(no))
            .collect()
    }

    /// The entry in the record with this number, corrected or not.
    pub fn entry(&self, no: No) -> Option<&Entry> {
        match &self.record(no)?.event {
            Event::EntryRecorded(entry) => Some(entry),
            Event::EntryCorrected(correction) => Some(&correction.entry),
            _ => None,
        }
    }

    /// The documents that say something about the matter: not those that the school keeps for its
    /// own defence.
    pub fn documents(&self) -> impl DoubleEndedIterator<Item = Noted<'_, Document>> {
        self.facts::<Document>()
            .filter(|noted| !noted.fact.is_for_defence())
    }

    /// The people of the dossier as they stand.
    pub fn people(&self) -> Vec<Noted<'_, Person>> {
        let replaced: Vec<No> = self
            .facts::<Person>()
            .filter_map(|noted| noted.fact.replaces)
            .collect();
        self.facts::<Person>()
            .filter(|noted| !replaced.contains(&noted.no()))
            .collect()
    }

    /// The party under the number that stands today: a person can be recorded anew.
    #[must_use]
    pub fn today(&self, party: Party) -> Party {
        let Party::Person(mut no) = party else {
            return party;
        };
        for noted in self.facts::<Person>() {
            if noted.fact.replaces == Some(no) {
                no = noted.no();
            }
        }
        Party::Person(no)
    }

    /// Whether the list names this party, under whatever number.
    pub fn names(&self, list: &[Party], party: Party) -> bool {
        let wanted = self.today(party);
        list.iter().any(|one| self.today(*one) == wanted)
    }
}
