//! Watching safety after help or after a report.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::answer::Sure;
use crate::id::No;
use crate::time::When;

/// How often somebody looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Every {
    /// *Elke week*.
    Week,
    /// *Elke twee weken*.
    TwoWeeks,
    /// *Elke maand*.
    Month,
    /// *Elke drie maanden*.
    Quarter,
}

impl Every {
    /// The day on which somebody looks again after having looked on this one.
    pub fn after(self, day: Date) -> Date {
        let span = match self {
            Self::Week => 1.week(),
            Self::TwoWeeks => 2.weeks(),
            Self::Month => 1.month(),
            Self::Quarter => 3.months(),
        };
        day.checked_add(span).unwrap_or(day)
    }
}

/// Agreements on watching safety (*afspraken over het volgen van de veiligheid*). Newer ones take the
/// place of older ones.
// SOURCE: weighing framework for education, question 5: agreements on following future (un)safety.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Watching {
    /// Who watches.
    pub who: String,
    /// What signs they look for.
    pub signs: String,
    /// How often.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every: Option<Every>,
    /// The day of the first look.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_on: Option<Date>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Whom to tell when something is wrong.
    pub tell: String,
}

/// A look at safety (*kijkmoment veiligheid*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct SafetyCheck {
    /// The agreements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement: Option<No>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// Who looked.
    pub looked_by: String,
    /// What was seen.
    pub seen: String,
    /// Whether it is safe. Doubt is never read as yes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub safe: Option<Sure>,
    /// Who was told, and what is done now, where it is not.
    pub next_steps: String,
}

impl SafetyCheck {
    /// Whether the decision to report lies open again.
    pub fn shows_danger(&self) -> bool {
        matches!(self.safe, Some(Sure::No | Sure::Doubt))
    }
}
