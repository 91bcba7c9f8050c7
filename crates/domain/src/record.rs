//! A record (*vastlegging*): what happened, when it was written down, by whom, on which grounds.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::command::Event;
use crate::id::{MemberId, No};
use crate::paper::Paper;
use crate::party::Party;
use crate::responsibility::Capacity;
use crate::role::Role;
use crate::time::When;

/// Who acts, in which role. The name is kept as it was on the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Actor {
    /// The member.
    pub member: MemberId,
    /// The member's name.
    pub name: String,
    /// The role in which the member acts.
    pub role: Role,
}

/// What a finding or a ground is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// A record of the dossier.
    Record(No),
    /// The pupil or a person.
    Party(Party),
    /// A question, by its code.
    Question(String),
}

/// Why a rule is not followed (*toelichting*, "pas toe of leg uit").
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Explanation {
    /// The code of the rule.
    pub rule: String,
    /// What it is about, where the rule speaks of one record or person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// The ground, one that the edition offers for this rule.
    pub ground: String,
    /// The ground in the person's own words.
    pub motivation: String,
}

/// One record of a dossier, in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Its number in the dossier.
    pub no: No,
    /// When it was recorded.
    pub at: Timestamp,
    /// By whom.
    pub by: Actor,
    /// What happened.
    pub event: Event,
    /// The rules that were explained rather than followed, with their grounds.
    pub explanations: Vec<Explanation>,
    /// In which capacity a decision was taken; nothing for other events, and for decisions from
    /// before boards named who decides.
    pub decided_as: Option<Capacity>,
    /// The paper on which it stood before it was typed; nothing for what was typed at once.
    pub paper: Option<Paper>,
}

impl Event {
    /// When the thing itself happened, with the name of the field that says so.
    pub fn happened(&self) -> Option<(When, &'static str)> {
        let (when, field) = match self {
            Self::EntryRecorded(entry) => (entry.happened, "happened"),
            Self::EntryCorrected(correction) => (correction.entry.happened, "entry.happened"),
            Self::ContactRecorded(contact) => (contact.when, "when"),
            Self::ConsultationRecorded(consultation) => (consultation.when, "when"),
            Self::DirectorToldOfSuspicion(told) => (told.when, "when"),
            Self::AdviceRecorded(advice) => (advice.when, "when"),
            Self::ConversationRecorded(talk) => (talk.when, "when"),
            Self::ChildConversationRecorded(talk) => (talk.when, "when"),
            Self::OwnViewAdded(view) => (view.when, "when"),
            Self::Decided(decision) => (decision.when, "when"),
            Self::ReportAnnounced(announcement) => (announcement.when, "when"),
            Self::ReportFiled(filing) => (filing.when, "when"),
            Self::FeedbackRecorded(feedback) => (feedback.when, "when"),
            Self::InformationRequestAnswered(request) => (request.answered, "answered"),
            Self::CopyDisclosed(disclosure) => (disclosure.when, "when"),
            Self::HelpReviewed(review) => (review.when, "when"),
            Self::SafetyChecked(check) => (check.when, "when"),
            Self::IndexConsidered(signal) => (signal.when, "when"),
            Self::IndexFollowed(step) => (step.when, "when"),
            _ => (None, ""),
        };
        when.map(|when| (when, field))
    }

    /// The other days of the past that it speaks of, each with the name of its field.
    pub fn days_before(&self) -> Vec<(Date, &'static str)> {
        let days = match self {
            Self::EntryRecorded(entry) => vec![
                (entry.source.received_on, "source.received-on"),
                (entry.professional.on, "professional.on"),
            ],
            Self::EntryCorrected(correction) => vec![
                (
                    correction.entry.source.received_on,
                    "entry.source.received-on",
                ),
                (correction.entry.professional.on, "entry.professional.on"),
            ],
            Self::DocumentAttached(document) => vec![(document.dated, "dated")],
            Self::InformationRequestAnswered(request) => {
                vec![(request.asked.map(|asked| asked.date), "asked.date")]
            }
            Self::WeighingRecorded(weighing) => vec![(weighing.instrument.on, "instrument.on")],
            _ => Vec::new(),
        };
        days.into_iter()
            .filter_map(|(day, field)| day.map(|day| (day, field)))
            .collect()
    }
}
