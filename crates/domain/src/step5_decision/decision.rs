//! The two decisions, and the weighing of professional secrecy.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::answer::{Sure, YesNo};
use crate::id::No;
use crate::role::Role;
use crate::time::When;

/// A decision of step 5 (*besluit*): is a report necessary, and is help (also) possible?
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Decision {
    /// The roles consulted on this decision.
    pub consulted: Vec<Role>,
    /// How and when they were consulted.
    pub consulted_how: String,
    /// When it was taken, where that was not when it was recorded: a team decides together, and one of
    /// them writes it down.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// Whether the family can be protected well enough (editions without a framework).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_protect: Option<Sure>,
    /// Is a report necessary?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<YesNo>,
    /// Why, or why not.
    pub report_reasons: String,
    /// The norm on which the report rests, one of the edition's.
    pub norm: String,
    /// Is giving or organising help (also) possible?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<YesNo>,
    /// Why, or why not.
    pub help_reasons: String,
    /// The second person behind a decision against the framework, with role.
    pub second_person: String,
}

/// One answer about professional secrecy.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct ConfidentialityAnswer {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<YesNo>,
    /// In words.
    pub explanation: String,
    /// The records that support it.
    pub records: Vec<No>,
}

/// The weighing of professional secrecy (*weging beroepsgeheim*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Confidentiality {
    /// By the code of the question.
    pub answers: BTreeMap<String, ConfidentialityAnswer>,
}
