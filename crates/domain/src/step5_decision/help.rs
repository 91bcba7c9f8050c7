//! Help that is organised, and whether it works.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::answer::{YesNo, is_blank};
use crate::id::No;
use crate::time::When;

/// A plan for help (*hulpplan*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct HelpPlan {
    /// Who gives the help; more than one where they share it.
    #[serde(alias = "provider", deserialize_with = "one_or_more")]
    pub providers: Vec<String>,
    /// What must change, goal by goal.
    #[serde(deserialize_with = "one_or_more")]
    pub goals: Vec<String>,
    /// What was agreed with those concerned.
    pub agreements: String,
    /// The case manager (*casemanager*).
    pub case_manager: String,
    /// The day by which the effect must show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The day of the first review.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_on: Option<Date>,
    /// The provider confirmed that the referral arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referral_arrived: Option<YesNo>,
    /// Who checks that the help has begun.
    pub begin_checked_by: String,
}

/// A text, or several: a plan used to hold one provider, and its goals in one text. Blank ones are
/// left out.
fn one_or_more<'de, D: serde::Deserializer<'de>>(source: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        One(String),
        More(Vec<String>),
    }
    let mut texts = match Written::deserialize(source)? {
        Written::One(text) => vec![text],
        Written::More(texts) => texts,
    };
    texts.retain(|text| !is_blank(text));
    Ok(texts)
}

/// How far a goal was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reached {
    /// *Bereikt*.
    Reached,
    /// *Deels bereikt*.
    Partly,
    /// *Niet bereikt*.
    Not,
    /// *Onbekend*.
    Unknown,
}

/// What a review says of one goal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct GoalReview {
    /// How far it was reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reached: Option<Reached>,
    /// By what that shows.
    pub words: String,
}

/// What the help does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It works.
    Works,
    /// It works in part.
    Partly,
    /// It has no effect.
    None,
}

/// A look at the effects of help (*evaluatie van hulp*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct HelpReview {
    /// The plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<No>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// The help has begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begun: Option<YesNo>,
    /// What it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effect: Option<Effect>,
    /// The violence goes on, or has begun again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub violence_goes_on: Option<YesNo>,
    /// What became of each goal of the plan, by its number from 1; nothing in reviews from before plans
    /// had goals one by one.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub goals: BTreeMap<String, GoalReview>,
    /// What was found.
    pub findings: String,
    /// The next review; none when the help has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_review_on: Option<Date>,
    /// Agreements on watching safety after the help, from before they had a record of their own.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub watching: String,
}

impl HelpReview {
    /// Whether the plan's "report after all" applies.
    pub fn shows_failure(&self) -> bool {
        self.effect == Some(Effect::None) || self.violence_goes_on == Some(YesNo::Yes)
    }
}
