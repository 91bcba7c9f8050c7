//! The course of the case: who reports, the steps, the people, the talks.

use serde::Serialize;

/// Whether this paper was handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// *Concept*.
    Draft,
    /// *Ingediend*.
    Filed,
}

/// The top of the report.
#[derive(Debug, Clone, Serialize)]
pub struct Heading {
    /// The title, also of the file: it shows up in windows and lists, so it holds no name.
    pub title: String,
    /// Draft or filed.
    pub status: Status,
    /// When, how and to whom it was filed.
    pub filed: String,
    /// The dossier as people name it.
    pub dossier: String,
    /// The fingerprint of the dossier at this moment.
    pub fingerprint: String,
    /// When this paper was made.
    pub made_at: String,
    /// The plan that was followed, with its version.
    pub edition: String,
}

/// The matter could not wait (*acuut*).
#[derive(Debug, Clone, Serialize)]
pub struct Acute {
    /// Danger or disclosure, in a word.
    pub kind: String,
    /// What was the matter, and what is completed afterwards.
    pub text: String,
}

/// Who reports (*melder*).
#[derive(Debug, Clone, Serialize)]
pub struct Reporter {
    /// Name.
    pub name: String,
    /// Function.
    pub role: String,
    /// School, and board.
    pub organisation: String,
    /// Address of the school.
    pub address: String,
    /// Telephone number.
    pub phone: String,
    /// When and where to be reached.
    pub reachable: String,
    /// Who keeps contact, if somebody else.
    pub contact: String,
}

/// One of the five steps.
#[derive(Debug, Clone, Serialize)]
pub struct StepTaken {
    /// Its number.
    pub number: String,
    /// Its name in the edition.
    pub name: String,
    /// What was done.
    pub acts: Vec<StepAct>,
    /// What was not done, each with its ground.
    pub not_done: Vec<NotDone>,
}

/// Something done in a step.
#[derive(Debug, Clone, Serialize)]
pub struct StepAct {
    /// When.
    pub when: String,
    /// What.
    pub what: String,
}

/// Something not done, and why.
#[derive(Debug, Clone, Serialize)]
pub struct NotDone {
    /// What was not done.
    pub what: String,
    /// The ground, one of the edition's.
    pub ground: String,
    /// The ground in the person's own words.
    pub motivation: String,
}

/// The child or somebody around it (*betrokkene*).
#[derive(Debug, Clone, Serialize)]
pub struct Person {
    /// Name.
    pub name: String,
    /// What the person is to the child.
    pub relation: String,
    /// Parental authority.
    pub authority: String,
    /// Date of birth.
    pub born: String,
    /// Whether the person lives with the child.
    pub lives_with_child: String,
    /// Address.
    pub address: Address,
    /// Telephone number.
    pub phone: String,
    /// Language, and whether an interpreter is needed.
    pub language: String,
}

/// An address that may be printed, or not.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "is", content = "text", rename_all = "kebab-case")]
pub enum Address {
    /// This one.
    Known(String),
    /// *Geheim adres*: there is no text to print.
    Secret,
    /// Not recorded.
    Unknown,
}

/// A talk with parents or pupil (*gesprek*).
#[derive(Debug, Clone, Serialize)]
pub struct Conversation {
    /// Its number in the dossier.
    pub no: String,
    /// With whom.
    pub with: String,
    /// When.
    pub when: String,
    /// Where.
    pub place: String,
    /// Who was there for the school.
    pub present: String,
    /// The purpose as it was explained.
    pub purpose: String,
    /// The facts as they were told.
    pub facts: String,
    /// The numbers of the entries that were put to them.
    pub shared: String,
    /// The numbers of the entries that were not.
    pub not_shared: String,
    /// The reaction.
    pub reaction: String,
    /// The interpretation, after the reaction.
    pub interpretation: String,
    /// What was agreed.
    pub agreements: String,
}

/// A talk with the child (*gesprek met het kind*).
#[derive(Debug, Clone, Serialize)]
pub struct ChildConversation {
    /// Its number in the dossier.
    pub no: String,
    /// When.
    pub when: String,
    /// Where.
    pub place: String,
    /// Who was there for the school.
    pub present: String,
    /// What was asked.
    pub asked: String,
    /// What the child said.
    pub said: String,
    /// What was agreed.
    pub agreements: String,
}

/// How somebody of the family sees it, in their own words (*eigen zienswijze*).
#[derive(Debug, Clone, Serialize)]
pub struct OwnView {
    /// Its number in the dossier.
    pub no: String,
    /// Whose it is.
    pub of: String,
    /// When it was given, and how.
    pub when: String,
    /// How.
    pub how: String,
    /// Their words.
    pub text: String,
    /// The numbers of the records that it is about.
    pub about: String,
}

/// A talk or announcement that is left out, and why.
#[derive(Debug, Clone, Serialize)]
pub struct Waiver {
    /// With whom.
    pub with: String,
    /// The ground, one of the edition's.
    pub ground: String,
    /// The ground in the person's own words.
    pub motivation: String,
    /// Who recorded it, and when.
    pub recorded: String,
}
