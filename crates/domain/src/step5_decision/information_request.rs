//! A question from the body that takes reports, and what the school answered.

use serde::{Deserialize, Serialize};

use crate::answer::YesNo;
use crate::id::No;
use crate::role::Role;
use crate::time::When;

/// On which ground a school gives information (*grond*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InformationGround {
    /// Those concerned consent.
    Consent,
    /// Without consent: the body needs it to look into the matter.
    // SOURCE: Wmo 2015, article 5.2.6: the school may, and need not.
    Law,
}

/// A request for information from the body that takes reports, answered or refused
/// (*informatieverzoek van Veilig Thuis*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct InformationRequest {
    /// Who asks: name and function.
    pub asker: String,
    /// When it was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<When>,
    /// How it was asked: by telephone, by letter.
    pub asked_how: String,
    /// How the school made sure who asks.
    pub identity_checked: String,
    /// What is asked.
    pub question: String,
    /// Whether the school gives an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gives: Option<YesNo>,
    /// What was given, in words.
    pub given: String,
    /// The entries and documents on which that rested.
    pub entries: Vec<No>,
    /// On which ground.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<InformationGround>,
    /// Why this much is needed, and no more.
    pub necessity: String,
    /// Why nothing was given, where the school refused.
    pub why_not: String,
    /// The role of who decided this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Role>,
    /// The name of who decided this.
    pub decided_by_name: String,
    /// When the answer, or the refusal, was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered: Option<When>,
    /// How it was given: over which safe channel.
    pub answered_how: String,
    /// Whether the parents were told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parents_told: Option<YesNo>,
    /// Why they were not.
    pub parents_not_told_why: String,
}
