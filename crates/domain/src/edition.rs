//! A dated edition of the plan (*uitgave van de meldcode*), as data.
//!
//! What the plan says in words and numbers is here; what it demands is in the rules. The texts are
//! shown to people as they stand in the file.

mod definition;
mod difference;
mod framework;
mod in_force;
mod nearest;
mod node;
mod read;
mod rules;
mod schema;
mod shape;
mod shipped;
mod terms;
mod translate;
mod whole;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde::Deserialize;

pub use definition::{Definition, DutyText};
pub use difference::{Difference, Renumbered, Reweighed, changed_points};
pub use in_force::InForce;
pub use nearest::nearest;
pub use read::{Fault, read};
pub use shipped::{SHIPPED, Shipped, shipped};
pub use terms::Terms;
pub use translate::read_in_english;
pub(crate) use translate::translated;

use crate::role::Role;
use crate::rule::{Moment, Severity};
use crate::school_days::Holiday;
use crate::step1_signals::{SignList, Signs};

/// An edition that was read and checked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Edition {
    /// Its code, for example `gpo-wn`.
    pub code: String,
    /// Its version; a changed text is a new version.
    pub version: u32,
    /// What people call it.
    pub name: String,
    /// From which day it may be used.
    pub valid_from: Date,
    /// What it means by the words it is about; empty where it does not say.
    #[serde(default)]
    pub definitions: Vec<Definition>,
    /// What it says of the duties of the board, in its own words; empty where it says nothing of them.
    #[serde(default)]
    pub duties: Vec<DutyText>,
    /// The body that takes reports.
    pub reporting_body: ReportingBody,
    /// Which roles do what.
    pub roles: Roles,
    /// Ages that change whom to speak with.
    pub thresholds: Thresholds,
    /// Terms.
    pub terms: Terms,
    /// The five steps in the plan's own order.
    pub steps: Vec<StepText>,
    /// Grounds for not speaking with somebody, and for not announcing a report.
    pub waiver_grounds: Vec<WaiverGround>,
    /// Grounds for explaining a rule rather than following it.
    pub grounds: Vec<Coded>,
    /// The norms on which a report can rest; empty where the plan has none.
    #[serde(default)]
    pub norms: Vec<Coded>,
    /// The weighing framework; empty where the plan has none.
    #[serde(default)]
    pub framework: Vec<FrameworkQuestion>,
    /// The questions on breaking professional secrecy.
    pub confidentiality: Vec<Coded>,
    /// How a dossier can end.
    pub outcomes: Vec<Outcome>,
    /// How long it is kept.
    pub retention: Vec<RetentionClass>,
    /// The codes of the lists of signs that it uses; empty where it has none.
    #[serde(default)]
    pub sign_lists: Vec<String>,
    /// Whether children are signalled in the regional index (*verwijsindex*).
    #[serde(default)]
    pub vir: bool,
    /// The lists themselves, in every version that shipped, the newest last: with the program, not the file.
    #[serde(skip)]
    pub signs: Arc<[Signs]>,
    /// The holidays of schools; they come with the program as well.
    #[serde(skip)]
    pub holidays: Arc<[Holiday]>,
    /// Every rule, by code.
    pub rules: BTreeMap<String, RuleText>,
    /// The same edition in English, where somebody translated it.
    #[serde(skip)]
    pub english: Option<Arc<Self>>,
}

/// The body that takes reports and gives advice (*meldpunt*).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReportingBody {
    /// Its name in the plan.
    pub name: String,
    /// What texts call it in a sentence, with its article; its name where nothing else is given.
    #[serde(default)]
    pub called: Option<String>,
    /// Other names for the same body.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// The number to call, day and night.
    pub phone: String,
}

impl ReportingBody {
    /// What texts call it in a sentence.
    pub fn called(&self) -> &str {
        self.called.as_deref().unwrap_or(&self.name)
    }
}

/// Which roles the plan names for what. Each inner list is a choice: one of them will do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Roles {
    /// With whom the signals are discussed.
    pub consulted: Vec<Role>,
    /// Who takes part in the talk with the parent.
    pub in_conversation: Vec<Vec<Role>>,
    /// Who is consulted on the decision.
    pub on_decision: Vec<Vec<Role>>,
    /// Who is finally responsible for the decision.
    pub decides: Vec<Role>,
}

/// Ages in years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Thresholds {
    /// From this age the pupil is heard beside the parents.
    pub heard_from: i16,
    /// From this age the pupil is addressed instead of the parents.
    pub addressed_from: i16,
}

/// A step in the plan's words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StepText {
    /// Its name, short.
    pub name: String,
    /// What it asks, in a sentence or two.
    pub asks: String,
}

/// A code with its text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Coded {
    /// The code that is stored.
    pub code: String,
    /// The text that is shown.
    pub text: String,
}

/// How long a dossier is kept (*bewaarklasse*). A class that counts from nothing has no end of itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RetentionClass {
    /// The code that is stored.
    pub code: String,
    /// The text that is shown.
    pub text: String,
    /// From when the years count.
    #[serde(default)]
    pub counts_from: Option<CountsFrom>,
    /// How many years.
    #[serde(default)]
    pub years: i16,
}

/// From when the years of a class count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CountsFrom {
    /// From the day of closing.
    Closing,
    /// From the end of the school year of closing.
    SchoolYear,
    /// From the day on which the pupil left school.
    Leaving,
}

/// A ground for waiving a talk or an announcement.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WaiverGround {
    /// The code that is stored.
    pub code: String,
    /// The text that is shown.
    pub text: String,
    /// Whether it should rest on advice of the reporting body.
    #[serde(default)]
    pub after_advice: bool,
}

/// A question of the weighing framework.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FrameworkQuestion {
    /// Its code.
    pub code: String,
    /// The question.
    pub text: String,
    /// What helps to answer it.
    pub help: String,
    /// Whether it can stay open until help has run for a while.
    #[serde(default)]
    pub can_wait: bool,
    /// The answers it offers.
    pub answers: Vec<AnswerOffered>,
}

/// An answer with where it leads.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AnswerOffered {
    /// The code that is stored.
    pub code: String,
    /// The text that is shown.
    pub text: String,
    /// Where it leads.
    pub leads: Leads,
    /// Whether it expresses doubt, so that the reporting body must be consulted.
    #[serde(default)]
    pub is_doubt: bool,
}

/// Where an answer leads: `report`, `close`, `give-help`, or the code of a question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub enum Leads {
    /// To a report.
    Report,
    /// To closing.
    Close,
    /// To help.
    Help,
    /// To another question.
    Question(String),
}

impl From<String> for Leads {
    fn from(text: String) -> Self {
        match text.as_str() {
            "report" => Self::Report,
            "close" => Self::Close,
            "give-help" => Self::Help,
            _ => Self::Question(text),
        }
    }
}

/// How a dossier can end (*uitkomst*).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Outcome {
    /// The code that is stored.
    pub code: String,
    /// The text that is shown.
    pub text: String,
    /// Whether it says that the suspicion was unfounded.
    #[serde(default)]
    pub is_unfounded: bool,
    /// Whether it says that a report was made.
    #[serde(default)]
    pub is_reported: bool,
    /// Whether it says that help was given.
    #[serde(default)]
    pub is_helped: bool,
}

/// A rule as this edition words and weighs it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RuleText {
    /// How much it weighs.
    pub severity: SeverityAt,
    /// What it asks, in one plain sentence.
    pub sentence: String,
    /// The sentence of the plan, or the source where the plan is silent.
    pub plan: String,
    /// Where that stands.
    pub source: String,
    /// The codes of the grounds on which it can be explained.
    #[serde(default)]
    pub grounds: Vec<String>,
    /// The role for which it waits while it is open, where that is not the usual one.
    #[serde(default)]
    pub waits_for: Option<Role>,
}

/// One weight, or one for every moment at which the rule is checked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum SeverityAt {
    /// The same always.
    Always(Severity),
    /// By moment; at a moment that is not named the rule is not checked.
    By(BTreeMap<Moment, Severity>),
}

impl Edition {
    /// The weight of a rule at a moment. A rule that the edition does not name weighs nothing.
    pub fn severity(&self, rule: &str, moment: Moment) -> Severity {
        match self.rules.get(rule).map(|text| &text.severity) {
            None => Severity::Off,
            Some(SeverityAt::Always(severity)) => *severity,
            Some(SeverityAt::By(moments)) => moments.get(&moment).copied().unwrap_or(Severity::Off),
        }
    }

    /// The heaviest weight that a rule ever has.
    pub fn heaviest(&self, rule: &str) -> Severity {
        match self.rules.get(rule).map(|text| &text.severity) {
            None => Severity::Off,
            Some(SeverityAt::Always(severity)) => *severity,
            Some(SeverityAt::By(moments)) => {
                moments.values().copied().max().unwrap_or(Severity::Off)
            }
        }
    }

    /// Whether this ground can explain this rule.
    pub fn explains(&self, rule: &str, ground: &str) -> bool {
        self.rules
            .get(rule)
            .is_some_and(|text| text.grounds.iter().any(|one| one == ground))
    }

    /// The ground for a waiver with this code.
    pub fn waiver_ground(&self, code: &str) -> Option<&WaiverGround> {
        self.waiver_grounds
            .iter()
            .find(|ground| ground.code == code)
    }

    /// The retention class with this code.
    pub fn retention_class(&self, code: &str) -> Option<&RetentionClass> {
        self.retention.iter().find(|class| class.code == code)
    }

    /// The signs as they are ticked now.
    pub fn newest_signs(&self) -> Option<&Signs> {
        self.signs.last()
    }

    /// The signs of a version, under which something was ticked.
    pub fn signs_of(&self, version: u32) -> Option<&Signs> {
        self.signs.iter().find(|signs| signs.version == version)
    }

    /// The lists of signs that can be gone through now.
    pub fn lists_of_signs(&self) -> impl Iterator<Item = &SignList> {
        let lists = self.newest_signs().map(|signs| &signs.lists);
        lists
            .into_iter()
            .flatten()
            .filter(|list| self.sign_lists.contains(&list.code))
    }

    /// Whether the edition has a weighing framework.
    pub fn has_framework(&self) -> bool {
        !self.framework.is_empty()
    }
}
