//! Step 4, weighing nature and seriousness (*wegen van aard en ernst*).

pub(crate) mod framework;
pub(crate) mod rules;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use framework::{Branch, walk};

use crate::answer::YesNo;
use crate::id::No;

/// A risk-assessment instrument that was used (*risicotaxatie-instrument*). What it asks is not
/// recorded: few may be copied.
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
    /// The document that it is, filled in (*het ingevulde instrument*).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<No>,
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
    /// Who is at risk (*wie gevaar loopt*).
    pub at_risk: String,
    /// How often it happens.
    pub frequency: String,
    /// How long it has gone on, and since when.
    pub duration: String,
    /// What it does to the child (*het effect op het kind*).
    pub effect: String,
    /// Danger to the child.
    pub danger_child: String,
    /// Danger to others.
    pub danger_others: String,
    /// Danger to oneself or colleagues.
    pub danger_self: String,
    /// What protects the child.
    pub protective: String,
    /// What is unknown (*wat u nog niet weet*).
    pub unknown: String,
    /// What would change the school's mind, to either side.
    pub would_change: String,
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

impl Weighing {
    /// Whether this entry or document was looked at: ticked, or filled in as the instrument.
    pub fn looks_at(&self, no: No) -> bool {
        self.considered.contains(&no) || self.instrument.document == Some(no)
    }
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
