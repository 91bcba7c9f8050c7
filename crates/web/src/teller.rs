//! Tells what a record says: names for people, words for values, links for numbers (*verteller*).

mod copies;
mod explained;
mod index;
mod reporting;
mod sign_list;
mod signals;
mod talks;
mod tasks;
mod weighing;

pub(crate) use explained::Explained;

use app::read_dossier::DossierView;
use app::within;
use domain::command::Event;
use domain::edition::{Coded, Edition};
use domain::id::No;
use domain::party::Party;
use domain::permission::Footing;
use domain::record::Recorded;
use domain::role::Role;
use domain::step1_signals::{DossierLink, EntryKind, Person};
use domain::time::{When, school_time};
use jiff::civil::Date;
use serde::Serialize;

use crate::frame::Link;
use crate::said::Said;
use crate::text::Text;

/// More records than this are given by number only.
const FEW: usize = 4;

/// Knows the texts and the dossier.
#[derive(Clone, Copy)]
pub(crate) struct Teller<'a> {
    /// The texts.
    pub(crate) t: Text<'a>,
    /// The dossier.
    pub(crate) view: &'a DossierView,
    /// The edition that was in force when the record was made that it tells of; of today elsewhere.
    edition: &'a Edition,
    /// Whether the records it speaks of stand on the same page.
    is_on_its_page: bool,
}

impl<'a> Teller<'a> {
    /// A teller for the page of this dossier.
    pub(crate) fn new(t: Text<'a>, view: &'a DossierView) -> Self {
        Self {
            t,
            view,
            edition: &view.edition,
            is_on_its_page: true,
        }
    }

    /// A teller for another page, from where links lead to that of the dossier.
    pub(crate) fn elsewhere(t: Text<'a>, view: &'a DossierView) -> Self {
        Self {
            t,
            view,
            edition: &view.edition,
            is_on_its_page: false,
        }
    }

    /// The address of a part of the dossier page.
    pub(crate) fn part_of_page(&self, id: &str) -> String {
        if self.is_on_its_page {
            format!("#{id}")
        } else {
            format!("/dossiers/{}#{id}", self.view.id)
        }
    }

    /// Where a record stands.
    pub(crate) fn anchor(&self, no: No) -> String {
        self.part_of_page(&format!("entry-{no}"))
    }

    /// A link with another dossier; whoever may not read that one does not learn about whom it is.
    fn linked_dossier(&self, link: &DossierLink) -> Said {
        let may_know = self
            .view
            .linked
            .iter()
            .any(|one| Some(one.id) == link.dossier);
        Said::text(if may_know { &link.relation } else { "" })
    }

    /// What the record says, in the words of the edition of its day.
    pub(crate) fn tell(&self, record: &Recorded) -> Said {
        let edition = &**self.view.editions.at(record.no);
        Self { edition, ..*self }.tell_here(record)
    }

    fn tell_here(&self, record: &Recorded) -> Said {
        match &record.event {
            Event::DossierOpened(opening) => self.opening(opening),
            Event::EntryRecorded(entry) => self.entry(entry),
            Event::EntryCorrected(correction) => self.correction(correction),
            Event::SignListFilled(done) => self.sign_list(record.no, done),
            Event::HypothesisResolved(resolution) => self.resolution(resolution),
            Event::EntryDiverted(diverted) => self.diverted(diverted),
            Event::ContactRecorded(contact) => self.contact(contact),
            Event::DocumentAttached(document) => self.document(record.no, document),
            Event::PersonLinked(person) => self.linked_person(person),
            Event::DossierLinked(link) => self.linked_dossier(link),
            Event::StepCompleted(done) => self.step_done(done),
            Event::ConsultationAsked(request) => self.request(request),
            Event::ConsultationRecorded(consultation) => self.consultation(consultation),
            Event::DirectorToldOfSuspicion(told) => self.director_informed(told),
            Event::AdvicePrepared(sheet) => self.advice_sheet(record.no, sheet),
            Event::AdviceRecorded(advice) => self.advice(advice),
            Event::ConversationPrepared(preparation) => self.preparation(record.no, preparation),
            Event::ConversationRecorded(talk) => self.conversation(record.no, talk),
            Event::ConversationWaived(waiver) => {
                self.waiver(&waiver.with, &waiver.ground, &waiver.motivation)
            }
            Event::ChildConversationRecorded(talk) => self.child_conversation(talk),
            Event::OwnViewAdded(view) => self.own_view(view),
            Event::WeighingRecorded(weighing) => self.weighing(record.no, weighing),
            Event::FrameworkAnswered(framework) => self.framework(framework),
            Event::ConfidentialityWeighed(weighed) => self.confidentiality(weighed),
            Event::Decided(decision) => self.decision(decision),
            Event::ReportAnnounced(announcement) => self.announcement(announcement),
            Event::AnnouncementWaived(waiver) => {
                self.waiver(&waiver.to, &waiver.ground, &waiver.motivation)
            }
            Event::ReportDrafted(draft) => self.draft(record.no, draft),
            Event::ReportFiled(filing) => self.filing(filing),
            Event::FeedbackRecorded(feedback) => self.feedback(feedback),
            Event::InformationRequestAnswered(request) => self.information_request(request),
            Event::CopyPrepared(plan) => self.copy_prepared(record.no, plan),
            Event::CopyReviewed(review) => self.copy_reviewed(review),
            Event::CopyDisclosed(disclosure) => self.copy_disclosed(record.no, disclosure),
            Event::CopyWithdrawn(withdrawal) => self.copy_withdrawn(withdrawal),
            Event::HelpPlanned(plan) => self.plan(record.no, plan),
            Event::HelpReviewed(review) => self.review(review),
            Event::TaskAdded(task) => self.task(record.no, task),
            Event::TaskAssigned(given) => self.assignment(given),
            Event::TaskEnded(ended) => self.task_end(ended),
            Event::WatchingAgreed(agreed) => self.watching(record.no, agreed),
            Event::IndexConsidered(signal) => self.index_signal(record.no, signal),
            Event::IndexFollowed(step) => self.index_step(step),
            Event::SafetyChecked(check) => self.safety_check(check),
            Event::Closed(closing) => self.closing(closing),
            Event::Reopened(reopening) => Said::text(&reopening.reason),
            Event::MovedToEdition(moved) => self.edition_move(record.no, moved),
        }
    }

    /// The word for a value of one of the domain's lists; nothing for what was not said.
    pub(crate) fn word<T: Serialize>(&self, list: &str, given: Option<&T>) -> String {
        let written = given.and_then(|given| serde_json::to_value(given).ok());
        let code = written.as_ref().and_then(serde_json::Value::as_str);
        code.map_or_else(String::new, |code| self.t.get(format!("{list}-{code}")))
    }

    /// A role in words.
    pub(crate) fn role(&self, role: Role) -> String {
        self.word("role", Some(&role))
    }

    /// An edition in words.
    pub(crate) fn edition_named(&self, edition: &Edition) -> String {
        let version = edition.version.to_string();
        let values = [("name", &*edition.name), ("version", &*version)];
        self.t.with_all("edition-named", &values)
    }

    /// A role in the middle of a sentence.
    pub(crate) fn role_within(&self, role: Role) -> String {
        within(&self.role(role))
    }

    fn roles(&self, roles: &[Role]) -> String {
        let names: Vec<String> = roles.iter().map(|role| self.role_within(*role)).collect();
        names.join(", ")
    }

    /// A day in words.
    pub(crate) fn day(&self, day: Option<Date>) -> String {
        day.map_or_else(String::new, |day| self.t.words().date(day))
    }

    fn when(&self, when: Option<When>) -> String {
        when.map_or_else(String::new, |when| self.t.words().when(when))
    }

    /// The name of the pupil or of a person, as it is known today.
    pub(crate) fn party(&self, party: Party) -> String {
        match self.view.case.today(party) {
            Party::Pupil => self.pupil(),
            Party::Person(no) => self
                .view
                .case
                .fact::<Person>(no)
                .map(|one| one.name.clone())
                .unwrap_or_default(),
        }
    }

    fn parties(&self, parties: &[Party]) -> String {
        let names: Vec<String> = parties.iter().map(|party| self.party(*party)).collect();
        names.join(", ")
    }

    /// The full name of the pupil.
    pub(crate) fn pupil(&self) -> String {
        let opening = self.view.case.opening();
        opening.map_or_else(String::new, |one| {
            format!("{} {}", one.given_name, one.family_name)
        })
    }

    /// The given name of the pupil.
    pub(crate) fn given_name(&self) -> String {
        self.view
            .case
            .opening()
            .map(|opening| opening.given_name.clone())
            .unwrap_or_default()
    }

    /// What kind of record it is, in words.
    pub(crate) fn what(&self, record: &Recorded) -> String {
        match entry_kind(record) {
            Some(kind) => self.word("kind", Some(&kind)),
            None => self.t.get(format!("event-{}", record.event.kind())),
        }
    }

    /// The day on which it happened; the day of recording where nobody said.
    pub(crate) fn day_of(&self, record: &Recorded) -> String {
        let day = record
            .event
            .happened()
            .map_or(school_time(record.at).date(), |it| it.0.date);
        self.day(Some(day))
    }

    /// A link to a record, saying what it is.
    pub(crate) fn link(&self, no: No) -> Option<Link> {
        let record = self.view.case.record(no)?;
        let (no, what, day) = (no.to_string(), self.what(record), self.day_of(record));
        let values = [("no", &*no), ("what", &what), ("day", &day)];
        Some(Link::new(
            self.t.with_all("dossier-record", &values),
            self.anchor(record.no),
        ))
    }

    /// Links to records; many of them by number only.
    pub(crate) fn links(&self, numbers: &[No]) -> Vec<Link> {
        let by_number = |no: &No| {
            let text = self
                .t
                .with_all("dossier-number", &[("no", &no.to_string())]);
            Link::new(text, self.anchor(*no))
        };
        if numbers.len() > FEW {
            return numbers.iter().map(by_number).collect();
        }
        numbers.iter().filter_map(|no| self.link(*no)).collect()
    }

    fn label(&self, key: &str) -> String {
        self.t.get(key)
    }

    /// An address below that of the dossier.
    pub(crate) fn address(&self, below: &str) -> String {
        format!("/dossiers/{}/{below}", self.view.id)
    }

    /// A paper made of a record. Whoever was let in reads, and takes nothing along.
    pub(crate) fn paper(&self, name: &str, below: &str) -> Option<Link> {
        let may_print = self.view.footing == Footing::Role;
        may_print.then(|| Link::new(self.label(name), self.address(below)))
    }

    fn waiver(&self, with: &[Party], ground: &str, motivation: &str) -> Said {
        let ground = self.edition.waiver_ground(ground);
        let mut said = Said::default();
        said.part(self.label("said-who"), &self.parties(with));
        said.part(
            self.label("said-ground"),
            ground.map_or("", |ground| &ground.text),
        );
        said.part(self.label("said-motivation"), motivation);
        said
    }
}

/// What kind of statement a record holds, if it is an entry or a correction of one.
pub(crate) const fn entry_kind(record: &Recorded) -> Option<EntryKind> {
    match &record.event {
        Event::EntryRecorded(entry) => entry.kind,
        Event::EntryCorrected(correction) => correction.entry.kind,
        _ => None,
    }
}

/// The text of a code; nothing for a code that is not there.
fn coded<'t>(all: &'t [Coded], code: &str) -> &'t str {
    all.iter()
        .find(|one| one.code == code)
        .map_or("", |one| &one.text)
}
