//! What is printed, as the templates see it: plain texts, already worded and formatted for people.
//!
//! An empty text is left out, or said to be missing where a reader would wonder. What must never
//! be printed has no field here: there is none for a citizen service number, and a secret address
//! or a protected source cannot be put in at all.

mod advice;
mod conclusion;
mod course;
mod help;
mod leaflet;
mod paper;
mod proof;
mod signals;
mod staff;

use std::collections::BTreeMap;

use serde::Serialize;

pub use advice::{AdviceSheet, SheetEntry};
pub use conclusion::{
    Answer, Attachment, Conclusion, Considered, Decision, Disclosed, Explanation, Informed,
    OpenPoint, RuleState, Weighing,
};
pub use course::{
    Acute, Address, ChildConversation, Conversation, Heading, NotDone, OwnView, Person, Reporter,
    Status, StepAct, StepTaken, Waiver,
};
pub use help::{GoalReviewed, Help, HelpPlan, HelpReview, IndexStep, SafetyLook, Watching};
pub use leaflet::{Block, Leaflet, LeafletKind, LeafletPart};
pub use paper::{OnPaper, PaperField, PaperForm, PaperSet};
pub use proof::{Proof, ProofRow};
pub use signals::{
    BodyFigure, Diagnosis, Entry, Fact, FactKind, Hypothesis, Injury, Source, ThirdParty,
};
pub use staff::StaffLetter;

/// Every fixed word of a document by its key; [`crate::LABELS`] lists the keys.
pub type Labels = BTreeMap<String, String>;

/// The moment a document is made, in UTC: it goes into the file and makes its bytes reproducible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    /// Year.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month.
    pub day: u8,
    /// Hour, 0 to 23.
    pub hour: u8,
    /// Minute.
    pub minute: u8,
    /// Second.
    pub second: u8,
}

/// A report to the reporting body (*melding*), in the order in which it is printed.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// The fixed words.
    pub labels: Labels,
    /// The language of the texts, as two letters.
    pub language: String,
    /// When the file is made.
    #[serde(skip)]
    pub made: Made,
    /// What stands at the top.
    pub heading: Heading,
    /// What must not become known to whom.
    pub not_to_be_shown: String,
    /// The matter could not wait for the steps.
    pub acute: Option<Acute>,
    /// Who reports.
    pub reporter: Reporter,
    /// The five steps, each with what was done.
    pub steps: Vec<StepTaken>,
    /// The child and the people around it.
    pub persons: Vec<Person>,
    /// What the school itself saw or heard.
    pub facts: Vec<Fact>,
    /// What the child said, literally.
    pub childs_words: Vec<Entry>,
    /// What others told.
    pub third_party: Vec<ThirdParty>,
    /// What somebody supposes.
    pub hypotheses: Vec<Hypothesis>,
    /// What qualified professionals found.
    pub diagnoses: Vec<Diagnosis>,
    /// The talks with parents and pupil.
    pub conversations: Vec<Conversation>,
    /// The talks with the child.
    pub child_conversations: Vec<ChildConversation>,
    /// What parents and pupil added in their own words.
    pub own_views: Vec<OwnView>,
    /// The talks that were not held.
    pub conversation_waivers: Vec<Waiver>,
    /// The weighing.
    pub weighing: Option<Weighing>,
    /// The answers to the questions of the weighing framework; empty in an edition without one.
    pub framework: Vec<Answer>,
    /// Where those answers lead.
    pub framework_leads_to: String,
    /// The decisions, the latest last.
    pub decisions: Vec<Decision>,
    /// How safe the child is now, and where it is.
    pub current_safety: String,
    /// Help, agreements on safety and the regional index.
    pub help: Help,
    /// To whom the report was announced.
    pub informed: Vec<Informed>,
    /// To whom it was not.
    pub announcement_waivers: Vec<Waiver>,
    /// The questions on professional secrecy.
    pub secrecy: Vec<Answer>,
    /// What follows from here.
    pub conclusion: Conclusion,
    /// The records that stood on paper first.
    pub on_paper: Vec<OnPaper>,
    /// What lets a receiver check it; nothing for a paper that cannot be checked.
    pub proof: Option<Proof>,
}
