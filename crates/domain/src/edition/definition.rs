//! What the plan says in sentences of its own: of a word, and of the board.

use serde::Deserialize;

/// What the plan means by a word (*begripsomschrijving*).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Definition {
    /// The word.
    pub term: String,
    /// What it means, in the words of its source.
    pub text: String,
    /// Where that stands.
    pub source: String,
}

/// A duty of the board in the words of the plan (*verantwoordelijkheid*).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DutyText {
    /// The code of the duty.
    pub code: String,
    /// The sentence of the plan.
    pub text: String,
    /// Where that stands.
    pub source: String,
}
