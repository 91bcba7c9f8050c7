//! Step 4, weighing nature and seriousness (*wegen van aard en ernst*).

pub(crate) mod framework;
pub(crate) mod rules;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use framework::{Branch, walk};

use crate::answer::YesNo;
use crate::id::No;

/// A risk-assessment instrument that was used (*risicotaxatie-instrument*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Instrument {
    /// Its name.
    pub name: String,
    /// When it was filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// By whom.
    pub by: String,
    /// What it brought to light, in words.
    pub result: String,
}

/// A weighing (*weging*): words, never a score.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Weighing {
    /// The entries that were looked at, supporting and weakening.
    pub considered: Vec<No>,
    /// The risk of violence or abuse.
    pub risk: String,
    /// Its nature.
    pub nature: String,
    /// Its seriousness.
    pub seriousness: String,
    /// Danger to the child.
    pub danger_child: String,
    /// Danger to others.
    pub danger_others: String,
    /// Danger to oneself or colleagues.
    pub danger_self: String,
    /// What protects the child.
    pub protective: String,
    /// What the talk changed in the picture.
    pub talk_changed: String,
    /// How the advice was weighed.
    pub advice_weighed: String,
    /// The instrument.
    pub instrument: Instrument,
    /// Whether a talk with the child is useful and possible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub child_talk: Option<YesNo>,
    /// Why, and what came of it.
    pub child_talk_reason: String,
}

/// One answer with its reason.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct FrameworkAnswer {
    /// The code of the answer: one that the question offers.
    pub answer: String,
    /// Why.
    pub reason: String,
}

/// The answers to the questions of the weighing framework (*afwegingskader*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Framework {
    /// By the code of the question.
    pub answers: BTreeMap<String, FrameworkAnswer>,
}
