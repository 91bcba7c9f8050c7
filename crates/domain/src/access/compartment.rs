//! The parts of a dossier that can be opened one by one.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::command::{CommandKind, Event};
use crate::step1_signals::Step;

/// A part of a dossier (*compartiment*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Compartment {
    /// *Signalen*: what was seen and heard, the people, the documents.
    Signals,
    /// *Overleg*: with colleagues and with advisers from outside.
    Consultation,
    /// *Gesprekken*: with parents and child, and other contacts.
    Conversations,
    /// *Weging en besluit*, and everything that follows from it.
    Weighing,
    /// *Beschermde bronnen*: who said what may not be named.
    ProtectedSources,
    /// *Verweer van de school*: what the school keeps for a complaint or a court.
    Defence,
}

impl Compartment {
    /// Every part, in the order of the plan.
    pub const ALL: [Self; 6] = [
        Self::Signals,
        Self::Consultation,
        Self::Conversations,
        Self::Weighing,
        Self::ProtectedSources,
        Self::Defence,
    ];

    /// The name in files, forms and the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Signals => "signals",
            Self::Consultation => "consultation",
            Self::Conversations => "conversations",
            Self::Weighing => "weighing",
            Self::ProtectedSources => "protected-sources",
            Self::Defence => "defence",
        }
    }

    /// The part with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }

    /// Where an event belongs. The opening belongs to whoever may read anything.
    pub fn of(event: &Event) -> Option<Self> {
        match event {
            Event::ContactRecorded(contact) if contact.is_for_defence() => Some(Self::Defence),
            Event::DocumentAttached(document) if document.is_for_defence() => Some(Self::Defence),
            Event::TaskAdded(task) => Some(Self::of_task(task.step)),
            Event::TaskAssigned(given) => Some(Self::of_task(given.step)),
            Event::TaskEnded(ended) => Some(Self::of_task(ended.step)),
            event => Self::of_command(event.command()),
        }
    }

    /// Where a task of this step belongs. One of no step can be about anything: those read it who read
    /// how the matter was weighed.
    pub const fn of_task(step: Option<Step>) -> Self {
        match step {
            Some(Step::Signals) => Self::Signals,
            Some(Step::Consultation) => Self::Consultation,
            Some(Step::Conversation) => Self::Conversations,
            Some(Step::Weighing | Step::Decision) | None => Self::Weighing,
        }
    }

    /// Where what a command records belongs, unless it says otherwise.
    pub const fn of_command(kind: CommandKind) -> Option<Self> {
        Some(match kind {
            // A task belongs where its step does.
            CommandKind::OpenDossier
            | CommandKind::AddTask
            | CommandKind::AssignTask
            | CommandKind::EndTask => return None,
            CommandKind::RecordEntry
            | CommandKind::CorrectEntry
            | CommandKind::FillSignList
            | CommandKind::ResolveHypothesis
            | CommandKind::DivertToStaffRoute
            | CommandKind::AttachDocument
            | CommandKind::LinkPerson
            | CommandKind::LinkDossier
            | CommandKind::CompleteStep => Self::Signals,
            CommandKind::AskConsultation
            | CommandKind::RecordConsultation
            | CommandKind::InformDirector
            | CommandKind::PrepareAdvice
            | CommandKind::RecordAdvice => Self::Consultation,
            CommandKind::RecordContact
            | CommandKind::PrepareConversation
            | CommandKind::RecordConversation
            | CommandKind::WaiveConversation
            | CommandKind::RecordChildConversation
            | CommandKind::AddOwnView
            | CommandKind::AnnounceReport
            | CommandKind::WaiveAnnouncement => Self::Conversations,
            CommandKind::RecordWeighing
            | CommandKind::AnswerFramework
            | CommandKind::WeighConfidentiality
            | CommandKind::Decide
            | CommandKind::DraftReport
            | CommandKind::FileReport
            | CommandKind::RecordFeedback
            | CommandKind::AnswerInformationRequest
            | CommandKind::PrepareCopy
            | CommandKind::ReviewCopy
            | CommandKind::DiscloseCopy
            | CommandKind::WithdrawCopy
            | CommandKind::PlanHelp
            | CommandKind::ReviewHelp
            | CommandKind::AgreeWatching
            | CommandKind::RecordSafetyCheck
            | CommandKind::ConsiderIndex
            | CommandKind::FollowIndex
            | CommandKind::Close
            | CommandKind::Reopen
            | CommandKind::MoveToEdition => Self::Weighing,
        })
    }

    /// Whether it is kept from most of those who may read the rest.
    pub const fn is_for_few(self) -> bool {
        matches!(self, Self::ProtectedSources | Self::Defence)
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// Some parts of a dossier (*delen van het dossier*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Parts(u8);

impl Parts {
    /// No part.
    pub const NONE: Self = Self(0);
    /// Every part.
    pub const ALL: Self = Self(0b11_1111);
    /// Every part but what the school keeps for its own defence.
    pub const WITHOUT_DEFENCE: Self = Self(Self::ALL.0 & !Compartment::Defence.bit());

    /// Whether this part is among them.
    pub const fn contains(self, part: Compartment) -> bool {
        self.0 & part.bit() != 0
    }

    /// Whether all of these are among them.
    pub const fn contain(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }

    /// These and those.
    #[must_use]
    pub const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// One by one, in the order of the plan.
    pub fn iter(self) -> impl Iterator<Item = Compartment> {
        Compartment::ALL
            .into_iter()
            .filter(move |part| self.contains(*part))
    }
}

impl FromIterator<Compartment> for Parts {
    fn from_iter<T: IntoIterator<Item = Compartment>>(parts: T) -> Self {
        parts
            .into_iter()
            .fold(Self::NONE, |parts, one| Self(parts.0 | one.bit()))
    }
}

/// As the database keeps them: the codes, with a space between.
impl fmt::Display for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, part) in self.iter().enumerate() {
            if place > 0 {
                f.write_str(" ")?;
            }
            f.write_str(part.code())?;
        }
        Ok(())
    }
}

/// A text that does not name parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not parts of a dossier")]
pub struct NotParts;

impl FromStr for Parts {
    type Err = NotParts;

    fn from_str(text: &str) -> Result<Self, NotParts> {
        text.split_whitespace()
            .map(|code| Compartment::from_code(code).ok_or(NotParts))
            .collect()
    }
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_what_is_in_them() {
        for part in Compartment::ALL {
            let one = Parts::from_iter([part]);
            assert_eq!(one.iter().collect::<Vec<_>>(), [part]);
            assert_eq!(one.to_string().parse::<Parts>().unwrap(), one);
            assert!(Parts::ALL.contain(one) && !Parts::NONE.contains(part));
            assert_eq!(Compartment::from_code(part.code()), Some(part));
        }
        assert_eq!(Compartment::ALL.into_iter().collect::<Parts>(), Parts::ALL);
        assert!(!Parts::WITHOUT_DEFENCE.contains(Compartment::Defence));
        assert_eq!(Parts::WITHOUT_DEFENCE.iter().count(), 5);
        assert_eq!("".parse::<Parts>().unwrap(), Parts::NONE);
        assert_eq!("signals staff".parse::<Parts>(), Err(NotParts));
    }
}
