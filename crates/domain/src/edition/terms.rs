//! The terms of an edition.

use serde::Deserialize;

/// Terms after which something is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Terms {
    /// Working days to complete the steps after an acute report.
    pub acute_working_days: u8,
    /// Working days until the first word from the reporting body.
    pub feedback_working_days: u8,
    /// Weeks until its conclusion.
    pub feedback_weeks: u8,
    /// Working days to tell the parents that a report was made.
    pub parents_told_working_days: u8,
    /// Days between announcing that a dossier will be destroyed and confirming it.
    #[serde(default = "least_announcement")]
    pub destruction_days: u8,
    /// Working days for what the plan asks without naming a day.
    #[serde(default = "a_school_week")]
    pub follow_up_working_days: u8,
    /// Days until a hypothesis is looked at again.
    #[serde(default = "four_weeks")]
    pub hypothesis_days: u8,
}

/// Working days: soon, and not today.
const fn a_school_week() -> u8 {
    5
}

/// Days: long enough for something to confirm or refute a suspicion.
const fn four_weeks() -> u8 {
    28
}

/// Two weeks: so long a holiday of the one who must hear of it can last.
const fn least_announcement() -> u8 {
    14
}
