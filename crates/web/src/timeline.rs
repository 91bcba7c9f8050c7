//! What happened, in order, and the filter on it (*tijdlijn*).

use std::collections::BTreeMap;

use domain::access::Compartment;
use domain::command::Event;
use domain::id::No;
use domain::party::Party;
use domain::record::Recorded;
use domain::step1_signals::{ContactWith, EntryKind, Step};
use domain::time::{When, school_time};
use jiff::civil::DateTime;

use crate::form_fields::{Typed, first};
use crate::record_view::RecordView;
use crate::teller::{Teller, entry_kind};

/// What to show of a dossier.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    /// Of this kind.
    pub(crate) kind: String,
    /// From this source.
    pub(crate) source: String,
    /// In this step.
    pub(crate) step: String,
    /// In this part of the dossier.
    pub(crate) part: String,
    /// The oldest first.
    pub(crate) is_oldest_first: bool,
}

/// The kinds by which the timeline can be filtered, in the order of the plan.
const KINDS: [&str; 17] = [
    "observation",
    "childs-words",
    "third-party",
    "sign",
    "hypothesis",
    "diagnosis",
    "contact",
    "document",
    "consultation",
    "advice",
    "talk",
    "weighing",
    "decision",
    "report",
    "help",
    "task",
    "course",
];
/// How many of them are kinds of entries.
const ENTRY_KINDS: usize = 6;
/// Where a record can come from.
const SOURCES: [&str; 6] = ["seen", "child", "parents", "others", "experts", "school"];

/// Something to choose in the filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The value that is sent.
    pub(crate) value: String,
    /// What people read, with how many there are.
    pub(crate) text: String,
    /// Whether it is chosen now.
    pub(crate) is_chosen: bool,
}

/// What happened.
pub(crate) struct Timeline {
    /// The records that are shown.
    pub(crate) records: Vec<RecordView>,
    /// How many are shown, of how many.
    pub(crate) count: String,
    /// Kinds of entries.
    pub(crate) entry_kinds: Vec<Choice>,
    /// Kinds of other records.
    pub(crate) other_kinds: Vec<Choice>,
    /// Sources.
    pub(crate) sources: Vec<Choice>,
    /// Steps.
    pub(crate) steps: Vec<Choice>,
    /// Parts of the dossier.
    pub(crate) parts: Vec<Choice>,
    /// Whether something is left out.
    pub(crate) is_filtered: bool,
    /// Whether the oldest stands first.
    pub(crate) is_oldest_first: bool,
    /// The query that turns the order round.
    pub(crate) turned: String,
}

impl Filter {
    /// The filter in an address. What is not known filters nothing.
    pub(crate) fn read(asked: &Typed) -> Self {
        let known = |name: &str, all: &[&str]| {
            let value = first(asked, name);
            if all.contains(&value) {
                value.to_owned()
            } else {
                String::new()
            }
        };
        Self {
            kind: known("kind", &KINDS),
            source: known("source", &SOURCES),
            step: known("step", &["1", "2", "3", "4", "5"]),
            part: known("part", &Compartment::ALL.map(Compartment::code)),
            is_oldest_first: first(asked, "order") == "oldest",
        }
    }

    fn wants(&self, record: &Recorded) -> bool {
        let is = |wanted: &str, found: &str| wanted.is_empty() || wanted == found;
        is(&self.kind, kind(record))
            && is(&self.source, source(record))
            && is(&self.step, &step(record).number().to_string())
            && (self.part.is_empty() || parts(record).any(|part| part.code() == self.part))
    }

    /// The query of the same filter in the other order.
    fn turned(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [
            ("kind", &self.kind),
            ("source", &self.source),
            ("step", &self.step),
            ("part", &self.part),
        ] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        if !self.is_oldest_first {
            query.append_pair("order", "oldest");
        }
        format!("?{}", query.finish())
    }

    fn leaves_out(&self) -> bool {
        [&self.kind, &self.source, &self.step, &self.part]
            .iter()
            .any(|chosen| !chosen.is_empty())
    }
}

impl Teller<'_> {
    /// What happened, as far as the filter wants it.
    pub(crate) fn timeline(&self, filter: &Filter) -> Timeline {
        let all = self.view.case.records();
        let mut wanted: Vec<&Recorded> = all.iter().filter(|one| filter.wants(one)).collect();
        wanted.sort_by_key(|record| place(record));
        if !filter.is_oldest_first {
            wanted.reverse();
        }
        let (shown, total) = (wanted.len().to_string(), all.len().to_string());
        let values = [("shown", &*shown), ("total", &total)];
        let count = if filter.leaves_out() {
            self.t.with_all("dossier-count-filtered", &values)
        } else {
            self.t.with_all("dossier-count", &values)
        };
        let (entries, others) = KINDS.split_at(ENTRY_KINDS);
        Timeline {
            records: wanted
                .into_iter()
                .map(|record| self.record(record))
                .collect(),
            count,
            entry_kinds: self.choices(entries, &filter.kind, kind, |it| format!("kind-{it}")),
            other_kinds: self.choices(others, &filter.kind, kind, |it| format!("filter-kind-{it}")),
            sources: self.choices(&SOURCES, &filter.source, source, |it| {
                format!("filter-source-{it}")
            }),
            steps: self.steps_to_choose(&filter.step),
            parts: self.parts_to_choose(&filter.part),
            is_filtered: filter.leaves_out(),
            is_oldest_first: filter.is_oldest_first,
            turned: filter.turned(),
        }
    }

    /// The values that occur, each with how often.
    fn choices(
        &self,
        values: &[&str],
        chosen: &str,
        of: fn(&Recorded) -> &'static str,
        key: fn(&str) -> String,
    ) -> Vec<Choice> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for record in self.view.case.records() {
            *counts.entry(of(record)).or_default() += 1;
        }
        let choice = |value: &&str| {
            let count = counts.get(value)?;
            let name = self.t.get(key(value));
            Some(self.choice(value, &name, *count, chosen))
        };
        values.iter().filter_map(choice).collect()
    }

    fn steps_to_choose(&self, chosen: &str) -> Vec<Choice> {
        let choice = |at: Step| {
            let records = self.view.case.records().iter();
            let count = records.filter(|record| step(record) == at).count();
            let name = self.step_name(at);
            (count > 0).then(|| self.choice(&at.number().to_string(), &name, count, chosen))
        };
        Step::ALL.into_iter().filter_map(choice).collect()
    }

    fn parts_to_choose(&self, chosen: &str) -> Vec<Choice> {
        let choice = |part: Compartment| {
            let records = self.view.case.records().iter();
            let count = records
                .filter(|record| parts(record).any(|one| one == part))
                .count();
            let name = self.t.get(format!("part-{}", part.code()));
            (count > 0).then(|| self.choice(part.code(), &name, count, chosen))
        };
        Compartment::ALL.into_iter().filter_map(choice).collect()
    }

    fn choice(&self, value: &str, name: &str, count: usize, chosen: &str) -> Choice {
        let count = count.to_string();
        Choice {
            value: value.to_owned(),
            text: self
                .t
                .with_all("dossier-choice", &[("name", name), ("count", &count)]),
            is_chosen: value == chosen,
        }
    }
}

/// Where a record stands in time: when it happened, else when it was recorded. What happened at some time on
/// the day on which it was recorded is not older than the rest of that day.
fn place(record: &Recorded) -> (DateTime, No) {
    let recorded = school_time(record.at);
    let happened = record.event.happened().map(|(when, _)| when);
    let knows_more = |when: &When| when.time.is_some() || when.date != recorded.date();
    let happened = happened.filter(knows_more).map(When::earliest);
    (happened.unwrap_or(recorded), record.no)
}

/// The parts of the dossier in which a record stands: an entry whose source is protected stands in
/// two. The opening stands in none, for whoever reads anything reads that.
pub(crate) fn parts(record: &Recorded) -> impl Iterator<Item = Compartment> {
    let hides = record.event.has_protected_source();
    let source = hides.then_some(Compartment::ProtectedSources);
    Compartment::of(&record.event).into_iter().chain(source)
}

const fn step(record: &Recorded) -> Step {
    let of_task = match &record.event {
        Event::TaskAdded(task) => task.step,
        Event::TaskAssigned(given) => given.step,
        Event::TaskEnded(ended) => ended.step,
        _ => None,
    };
    match of_task {
        Some(step) => step,
        None => record.event.command().step(),
    }
}

const fn kind(record: &Recorded) -> &'static str {
    if let Some(kind) = entry_kind(record) {
        return match kind {
            EntryKind::Observation => "observation",
            EntryKind::ChildsWords => "childs-words",
            EntryKind::ThirdParty => "third-party",
            EntryKind::Sign => "sign",
            EntryKind::Hypothesis => "hypothesis",
            EntryKind::Diagnosis => "diagnosis",
        };
    }
    match &record.event {
        Event::HypothesisResolved(_) => "hypothesis",
        Event::ContactRecorded(_) => "contact",
        Event::DocumentAttached(_) => "document",
        Event::ConsultationAsked(_)
        | Event::ConsultationRecorded(_)
        | Event::DirectorToldOfSuspicion(_) => "consultation",
        Event::AdvicePrepared(_) | Event::AdviceRecorded(_) => "advice",
        Event::ConversationPrepared(_)
        | Event::ConversationRecorded(_)
        | Event::ConversationWaived(_)
        | Event::ChildConversationRecorded(_)
        | Event::OwnViewAdded(_) => "talk",
        Event::WeighingRecorded(_) | Event::FrameworkAnswered(_) => "weighing",
        Event::ConfidentialityWeighed(_) | Event::Decided(_) => "decision",
        Event::ReportAnnounced(_)
        | Event::AnnouncementWaived(_)
        | Event::ReportDrafted(_)
        | Event::ReportFiled(_)
        | Event::FeedbackRecorded(_)
        | Event::InformationRequestAnswered(_)
        | Event::CopyPrepared(_)
        | Event::CopyReviewed(_)
        | Event::CopyDisclosed(_)
        | Event::CopyWithdrawn(_) => "report",
        Event::HelpPlanned(_)
        | Event::HelpReviewed(_)
        | Event::WatchingAgreed(_)
        | Event::SafetyChecked(_) => "help",
        Event::TaskAdded(_) | Event::TaskAssigned(_) | Event::TaskEnded(_) => "task",
        _ => "course",
    }
}

/// From whom it comes. What the school thinks or does itself comes from the school.
const fn source(record: &Recorded) -> &'static str {
    if let Some(kind) = entry_kind(record) {
        return match kind {
            EntryKind::Observation | EntryKind::Sign => "seen",
            EntryKind::ChildsWords => "child",
            EntryKind::ThirdParty => "others",
            EntryKind::Hypothesis => "school",
            EntryKind::Diagnosis => "experts",
        };
    }
    match &record.event {
        Event::ChildConversationRecorded(_) => "child",
        Event::OwnViewAdded(view) if matches!(view.of, Some(Party::Pupil)) => "child",
        Event::ConversationRecorded(_) | Event::ReportAnnounced(_) | Event::OwnViewAdded(_) => {
            "parents"
        }
        Event::ContactRecorded(contact) => match contact.with {
            Some(ContactWith::Parent) => "parents",
            Some(ContactWith::Pupil) => "child",
            Some(ContactWith::ReportingBody | ContactWith::CareProvider) => "experts",
            Some(ContactWith::Police | ContactWith::Other) | None => "others",
        },
        Event::DocumentAttached(_) => "others",
        Event::AdviceRecorded(_) | Event::FeedbackRecorded(_) => "experts",
        _ => "school",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_that_nobody_knows_filters_nothing() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let asked = vec![
            pair("kind", "sorcery"),
            pair("step", "6"),
            pair("source", ""),
        ];
        assert_eq!(Filter::read(&asked), Filter::default());
        let asked = vec![
            pair("kind", "talk"),
            pair("step", "3"),
            pair("order", "oldest"),
        ];
        let filter = Filter::read(&asked);
        assert_eq!(
            (&*filter.kind, &*filter.step, filter.is_oldest_first),
            ("talk", "3", true)
        );
        assert!(filter.leaves_out());
    }
}
