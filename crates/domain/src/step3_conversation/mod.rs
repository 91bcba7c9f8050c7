//! Step 3, the talk with the parent, and with the pupil (*gesprek*).

pub(crate) mod addressees;
mod own_view;
pub(crate) mod rules;

use serde::{Deserialize, Serialize};

pub use addressees::addressees;
pub use own_view::OwnView;

use crate::id::No;
use crate::party::Party;
use crate::role::Role;
use crate::time::When;

/// The preparation of a talk (*gespreksvoorbereiding*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Preparation {
    /// With whom.
    pub with: Vec<Party>,
    /// When it is planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub planned: Option<When>,
    /// Who leads, and who else is there.
    pub who_leads: String,
    /// What the talk is for.
    pub purpose: String,
    /// The entries that will be put to them.
    pub entries: Vec<No>,
    /// What to ask.
    pub questions: String,
    /// What is agreed about safety, for the child and for staff.
    pub safety: String,
    /// Language or interpreter.
    pub interpreter: String,
}

/// The minutes of a talk (*gespreksverslag*), in the order in which the plan wants it held.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Conversation {
    /// With whom.
    pub with: Vec<Party>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// Where.
    pub place: String,
    /// The roles that took part for the school.
    pub present: Vec<Role>,
    /// The names of all who were there for the school.
    pub present_names: String,
    /// 1: the purpose as it was explained.
    pub purpose: String,
    /// 2: the entries that were put to them.
    pub facts_shared: Vec<No>,
    /// 2: why the others were not.
    pub not_shared_why: String,
    /// 2: the facts and observations as they were told.
    pub facts: String,
    /// 3: the reaction.
    pub reaction: String,
    /// 4: only then, an interpretation.
    pub interpretation: String,
    /// What was agreed.
    pub agreements: String,
}

/// A talk that is not held, and why (*afzien van het gesprek*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Waiver {
    /// With whom there will be no talk.
    pub with: Vec<Party>,
    /// The ground, one of the edition's.
    pub ground: String,
    /// The ground in the person's own words.
    pub motivation: String,
}

/// A talk with the child (*gesprek met het kind*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct ChildConversation {
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// Where.
    pub place: String,
    /// Who was there for the school.
    pub present_names: String,
    /// What was asked.
    pub asked: String,
    /// What the child said, as literally as possible.
    pub said: String,
    /// What was agreed with the child.
    pub agreements: String,
}
