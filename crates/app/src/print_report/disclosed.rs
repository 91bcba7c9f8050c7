//! Which records go along with a report whole, for whoever wants to check it.
//!
//! What is sealed of a record is sometimes more than the report prints. Only what may leave the
//! school whole goes along; of the rest only that it stands in the log.

use std::collections::{BTreeMap, BTreeSet};

use domain::answer::YesNo;
use domain::case::{EntryNoted, Noted};
use domain::command::Event;
use domain::disclosure::Disclosure;
use domain::id::No;
use domain::record::{About, Recorded};
use domain::step1_signals::{Entry, EntryKind, Resolution, Source as EntrySource};
use domain::step3_conversation::{ChildConversation, Conversation, OwnView, Waiver};
use domain::step4_weighing::{Framework, Weighing};
use domain::step5_decision::{Announcement, AnnouncementWaiver, Confidentiality, Decision};

use super::Source;
use crate::on_paper::on_paper as on_paper_in_words;

impl Source {
    /// The records that the report prints, each with whether it may leave the school whole.
    pub(super) fn disclosed(&self) -> BTreeMap<No, bool> {
        let printed = self.printed();
        printed
            .into_iter()
            .filter_map(|no| Some((no, self.may_leave(self.case.record(no)?))))
            .collect()
    }

    /// The records of the report that stood on paper first.
    pub(super) fn on_paper(&self) -> Vec<print::OnPaper> {
        let records = self.printed().into_iter();
        let records = records.filter_map(|no| self.case.record(no));
        let on_paper = records.filter(|record| record.paper.is_some());
        on_paper
            .map(|record| print::OnPaper {
                no: record.no.to_string(),
                what: self.get(&format!("event-{}", record.event.kind())),
                said: on_paper_in_words(&self.words, record),
            })
            .collect()
    }

    fn printed(&self) -> BTreeSet<No> {
        let mut printed = BTreeSet::from([No(1), self.no]);
        let entries = self.case.current_entries();
        let entries = entries.iter().map(EntryNoted::no);
        printed.extend(entries.filter(|no| self.is_chosen(*no)));
        printed.extend(self.chosen.iter().filter(|no| self.is_document(**no)));
        printed.extend(self.case.people().iter().map(Noted::no));
        let resolved = self.case.facts::<Resolution>();
        let of_chosen = resolved.filter(|noted| {
            let hypothesis = noted.fact.hypothesis;
            hypothesis.is_some_and(|no| self.is_chosen(no))
        });
        printed.extend(of_chosen.map(|noted| noted.no()));
        printed.extend(self.case.round::<Conversation>().map(|noted| noted.no()));
        printed.extend(
            self.case
                .round::<ChildConversation>()
                .map(|noted| noted.no()),
        );
        printed.extend(self.case.facts::<OwnView>().map(|noted| noted.no()));
        printed.extend(self.case.round::<Waiver>().map(|noted| noted.no()));
        printed.extend(
            self.case
                .round::<AnnouncementWaiver>()
                .map(|noted| noted.no()),
        );
        printed.extend(self.case.round::<Announcement>().map(|noted| noted.no()));
        printed.extend(self.case.round::<Decision>().map(|noted| noted.no()));
        printed.extend(self.helped());
        printed.extend(self.case.latest::<Weighing>().map(|noted| noted.no()));
        printed.extend(self.case.latest::<Framework>().map(|noted| noted.no()));
        printed.extend(
            self.case
                .latest::<Confidentiality>()
                .map(|noted| noted.no()),
        );
        let given = self.case.facts::<Disclosure>();
        printed.extend(given.flat_map(|noted| noted.fact.copy.into_iter().chain([noted.no()])));
        printed.extend(self.filing().map(|(record, _)| record.no));
        printed
    }

    fn is_document(&self, no: No) -> bool {
        let record = self.case.record(no);
        record.is_some_and(|record| matches!(record.event, Event::DocumentAttached(_)))
    }

    /// Whether nothing in this record must stay out of the report.
    fn may_leave(&self, record: &Recorded) -> bool {
        let tells_of_what_stays_out = record.explanations.iter().any(|given| match given.about {
            Some(About::Record(no)) => self.case.entry(no).is_some() && !self.is_chosen(no),
            _ => false,
        });
        let is_open = match &record.event {
            Event::EntryRecorded(entry) => is_open(entry),
            Event::EntryCorrected(correction) => is_open(&correction.entry),
            Event::PersonLinked(person) => person.secret_address != Some(YesNo::Yes),
            // Of these no more is printed than that something was given, to whom and why.
            Event::CopyPrepared(_) | Event::CopyDisclosed(_) => false,
            // That a dossier began with a parent's condition is not printed.
            Event::DossierOpened(opening) => opening.on_parent_condition.is_none(),
            _ => true,
        };
        is_open && !tells_of_what_stays_out
    }
}

/// Whether an entry holds no source that the report does not name.
fn is_open(entry: &Entry) -> bool {
    let names_its_source = entry.kind == Some(EntryKind::ThirdParty);
    let is_protected = entry.source.protected == Some(YesNo::Yes);
    !is_protected && (names_its_source || entry.source == EntrySource::default())
}
