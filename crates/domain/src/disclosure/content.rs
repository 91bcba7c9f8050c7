//! What a copy can hold, kind by kind.

use serde::{Deserialize, Serialize};

use crate::answer::YesNo;
use crate::case::{Case, Noted};
use crate::command::Event;
use crate::disclosure::CopyFor;
use crate::party::Party;
use crate::record::Recorded;
use crate::step1_signals::{Contact, ContactWith, Entry, EntryKind, Person, Relation};
use crate::step5_decision::{Decision, Filing};

/// A kind of content that goes into a copy, or stays out of it (*onderdeel*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// Who the people are, and how they are reached.
    People,
    /// What the school saw itself.
    Facts,
    /// What the child said, literally.
    ChildsWords,
    /// What others told.
    ThirdParty,
    /// What somebody supposes.
    Hypotheses,
    /// What qualified professionals found.
    Diagnoses,
    /// Talks and contacts with the recipient, and their own view.
    Conversations,
    /// Talks with the child, and the child's own view.
    ChildConversations,
    /// What is about, or was said with, the other parent and other adults around the child.
    OtherAdults,
    /// What is about brothers, sisters and other pupils.
    OtherPupils,
    /// What colleagues and advisers said among themselves, also about the recipient, and what came back
    /// from the body that takes reports.
    Consultation,
    /// The weighing, and why something was waived.
    Weighing,
    /// The decisions, and how it ended.
    Decisions,
    /// The report: that it was announced, and made.
    Report,
    /// Help and its reviews.
    Help,
    /// Documents: their titles and what stands in them.
    Documents,
    /// What rests on a source that may not be named.
    ProtectedSources,
    /// Addresses that must not become known.
    SecretAddresses,
    /// What the school keeps for its own defence.
    Defence,
}

impl Content {
    /// Every kind, in the order of a copy.
    pub const ALL: [Self; 19] = [
        Self::People,
        Self::Facts,
        Self::ChildsWords,
        Self::ThirdParty,
        Self::Hypotheses,
        Self::Diagnoses,
        Self::Conversations,
        Self::ChildConversations,
        Self::OtherAdults,
        Self::OtherPupils,
        Self::Consultation,
        Self::Weighing,
        Self::Decisions,
        Self::Report,
        Self::Help,
        Self::Documents,
        Self::ProtectedSources,
        Self::SecretAddresses,
        Self::Defence,
    ];

    /// The name in forms and texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Facts => "facts",
            Self::ChildsWords => "childs-words",
            Self::ThirdParty => "third-party",
            Self::Hypotheses => "hypotheses",
            Self::Diagnoses => "diagnoses",
            Self::Conversations => "conversations",
            Self::ChildConversations => "child-conversations",
            Self::OtherAdults => "other-adults",
            Self::OtherPupils => "other-pupils",
            Self::Consultation => "consultation",
            Self::Weighing => "weighing",
            Self::Decisions => "decisions",
            Self::Report => "report",
            Self::Help => "help",
            Self::Documents => "documents",
            Self::ProtectedSources => "protected-sources",
            Self::SecretAddresses => "secret-addresses",
            Self::Defence => "defence",
        }
    }
}

/// Of which kinds a record is for this recipient: it goes along when all of them do. Empty for what
/// is never part of a copy, such as that a step was completed.
pub fn contents(case: &Case, record: &Recorded, to: CopyFor) -> Vec<Content> {
    let of = Of { case, to };
    match &record.event {
        Event::EntryRecorded(entry) => of.entry(entry),
        Event::EntryCorrected(correction) => of.entry(&correction.entry),
        Event::PersonLinked(person) => of.person(Party::Person(record.no), person),
        Event::ContactRecorded(contact) => of.contact(contact),
        Event::DocumentAttached(document) if document.is_for_defence() => vec![Content::Defence],
        Event::DocumentAttached(_) => vec![Content::Documents],
        Event::ConversationRecorded(talk) => of.talk(&talk.with),
        Event::ChildConversationRecorded(_) => vec![Content::ChildConversations],
        Event::OwnViewAdded(view) => of.talk(view.of.as_slice()),
        // What the body that takes reports says to the school, it tells the family itself.
        Event::FeedbackRecorded(_)
        | Event::InformationRequestAnswered(_)
        | Event::ConsultationAsked(_)
        | Event::ConsultationRecorded(_)
        | Event::DirectorToldOfSuspicion(_)
        | Event::AdviceRecorded(_) => vec![Content::Consultation],
        Event::WeighingRecorded(_)
        | Event::FrameworkAnswered(_)
        | Event::ConfidentialityWeighed(_)
        | Event::ConversationWaived(_)
        | Event::AnnouncementWaived(_) => vec![Content::Weighing],
        Event::Decided(decision) => of_decision(decision.report == Some(YesNo::Yes)),
        // How it ended, and why it goes on, tells of a report where there was one.
        Event::Closed(_) | Event::Reopened(_) => of_decision(tells_of_report(case)),
        Event::ReportAnnounced(told) => of.among(Content::Report, &told.to),
        Event::ReportFiled(_) => vec![Content::Report],
        Event::HelpPlanned(_) | Event::HelpReviewed(_) => of.help(),
        // On what the school watches, what it saw, and who was not told: not for whom it is watched.
        Event::WatchingAgreed(_)
        | Event::SafetyChecked(_)
        | Event::IndexConsidered(_)
        | Event::IndexFollowed(_) => vec![Content::Weighing, Content::Help],
        Event::DossierOpened(_)
        | Event::SignListFilled(_)
        | Event::HypothesisResolved(_)
        | Event::EntryDiverted(_)
        | Event::DossierLinked(_)
        | Event::StepCompleted(_)
        | Event::AdvicePrepared(_)
        | Event::ConversationPrepared(_)
        | Event::ReportDrafted(_)
        | Event::CopyPrepared(_)
        | Event::CopyReviewed(_)
        | Event::CopyDisclosed(_)
        | Event::CopyWithdrawn(_)
        | Event::TaskAdded(_)
        | Event::TaskAssigned(_)
        | Event::TaskEnded(_)
        | Event::MovedToEdition(_) => Vec::new(),
    }
}

/// Whether anything in the dossier tells that a report was decided on, or made.
fn tells_of_report(case: &Case) -> bool {
    let is_decided = |noted: Noted<'_, Decision>| noted.fact.report == Some(YesNo::Yes);
    case.facts::<Decision>().any(is_decided) || case.facts::<Filing>().next().is_some()
}

/// A decision to report tells of the report, also to whom it was kept from.
fn of_decision(is_of_report: bool) -> Vec<Content> {
    let report = is_of_report.then_some(Content::Report);
    [Content::Decisions].into_iter().chain(report).collect()
}

/// Whose copy of which dossier.
struct Of<'a> {
    case: &'a Case,
    to: CopyFor,
}

impl Of<'_> {
    fn entry(&self, entry: &Entry) -> Vec<Content> {
        let mut all = match entry.kind {
            Some(EntryKind::ChildsWords) => vec![Content::ChildsWords],
            Some(EntryKind::ThirdParty) => vec![Content::ThirdParty],
            Some(EntryKind::Hypothesis) => vec![Content::Hypotheses],
            Some(EntryKind::Diagnosis) => vec![Content::Diagnoses],
            Some(EntryKind::Observation | EntryKind::Sign) | None => vec![Content::Facts],
        };
        if entry.source.protected == Some(YesNo::Yes) {
            all.push(Content::ProtectedSources);
        }
        all.extend(
            entry
                .about
                .iter()
                .filter_map(|party| self.of_others(*party)),
        );
        all.sort();
        all.dedup();
        all
    }

    /// What somebody's data are, who is not the pupil and not the recipient.
    fn of_others(&self, party: Party) -> Option<Content> {
        let Party::Person(no) = self.case.today(party) else {
            return None;
        };
        if self.is_recipient(party) {
            return None;
        }
        let relation = self.case.fact::<Person>(no).and_then(|one| one.relation);
        Some(match relation {
            Some(Relation::Sibling) => Content::OtherPupils,
            _ => Content::OtherAdults,
        })
    }

    /// What was agreed with both parents is also the other's: how one of them keeps safe, for example.
    fn help(&self) -> Vec<Content> {
        let people = self.case.people();
        let mut others = people
            .iter()
            .filter_map(|noted| self.of_others(Party::Person(noted.no())));
        let is_shared = others.any(|content| content == Content::OtherAdults);
        let is_for_parent = matches!(self.to, CopyFor::Party(Party::Person(_)));
        let other = (is_shared && is_for_parent).then_some(Content::OtherAdults);
        other.into_iter().chain([Content::Help]).collect()
    }

    fn is_recipient(&self, party: Party) -> bool {
        match self.to {
            CopyFor::Party(to) => self.case.today(to) == self.case.today(party),
            _ => false,
        }
    }

    fn person(&self, party: Party, person: &Person) -> Vec<Content> {
        let mut all = vec![Content::People];
        all.extend(self.of_others(party).filter(|_| person.relation.is_some()));
        all
    }

    fn contact(&self, contact: &Contact) -> Vec<Content> {
        if contact.is_for_defence() {
            return vec![Content::Defence];
        }
        match contact.with {
            Some(ContactWith::Parent | ContactWith::Pupil) if !contact.parties.is_empty() => {
                self.talk(&contact.parties)
            }
            // With which parent, nobody said.
            Some(ContactWith::Parent) => vec![Content::Conversations, Content::OtherAdults],
            Some(ContactWith::Pupil) => vec![Content::ChildConversations],
            Some(ContactWith::CareProvider) => vec![Content::Help],
            Some(ContactWith::ReportingBody | ContactWith::Police | ContactWith::Other) | None => {
                vec![Content::Consultation]
            }
        }
    }

    /// A talk with the recipient is theirs, whoever else was there; with the pupil alone it is the
    /// child's.
    fn talk(&self, with: &[Party]) -> Vec<Content> {
        let is_child_alone = !with.is_empty() && with.iter().all(|one| *one == Party::Pupil);
        if is_child_alone && !self.is_recipient(Party::Pupil) {
            return vec![Content::ChildConversations];
        }
        self.among(Content::Conversations, with)
    }

    /// Something done with these people: with others than the recipient it is theirs as well.
    fn among(&self, content: Content, with: &[Party]) -> Vec<Content> {
        if with.iter().any(|party| self.is_recipient(*party)) {
            return vec![content];
        }
        let mut all = vec![content];
        all.extend(with.iter().filter_map(|party| self.of_others(*party)));
        all.sort();
        all.dedup();
        all
    }
}
