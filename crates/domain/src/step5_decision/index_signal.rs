//! The regional index of children at risk: an optional step, which the law announced to end.

use serde::{Deserialize, Serialize};

use crate::answer::YesNo;
use crate::id::No;
use crate::party::Party;
use crate::role::Role;
use crate::time::When;

/// That it was considered to signal the child in the regional index (*verwijsindex risicojongeren*),
/// and what came of it. The index itself holds that somebody signalled, and no content.
// SOURCE: Jeugdwet, chapter 7.1: to signal is a right; 7.1.5.1: who is told of it, by age.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct IndexSignal {
    /// Whether the child was signalled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signalled: Option<YesNo>,
    /// When that was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// Why, or why not.
    pub reasons: String,
    /// The role of who decided this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Role>,
    /// The name of who decided this.
    pub decided_by_name: String,
    /// Who was told that the child was signalled.
    pub told: Vec<Party>,
    /// Why somebody who must be told was not.
    pub not_told_why: String,
}

impl IndexSignal {
    /// Whether the child stands in the index by it.
    pub fn stands(&self) -> bool {
        self.signalled == Some(YesNo::Yes)
    }
}

/// What can become of a signal in the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IndexStep {
    /// *Match*: somebody else signalled the child too.
    Match,
    /// *Beëindigd*: the signal was taken out.
    Ended,
}

/// What became of a signal in the index (*vervolg verwijsindex*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct IndexFollowUp {
    /// The signal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signal: Option<No>,
    /// What became of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<IndexStep>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// With whom the match is and what was agreed, or why it was ended.
    pub told: String,
}
