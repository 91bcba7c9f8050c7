//! Help that is organised, and whether it works.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::answer::YesNo;
use crate::id::No;
use crate::time::When;

/// A plan for help (*hulpplan*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct HelpPlan {
    /// Who gives the help.
    pub provider: String,
    /// What must change.
    pub goals: String,
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
    /// What was found.
    pub findings: String,
    /// The next review; none when the help has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_review_on: Option<Date>,
    /// Agreements on watching safety after the help.
    pub watching: String,
}

impl HelpReview {
    /// Whether the plan's "report after all" applies.
    pub fn shows_failure(&self) -> bool {
        self.effect == Some(Effect::None) || self.violence_goes_on == Some(YesNo::Yes)
    }
}
