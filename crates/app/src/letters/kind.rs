//! What a letter can be about.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// What a letter says (*soort brief*). Its words stand in `lang/nl/letters.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// Somebody opened a dossier in an emergency.
    EmergencyOpened,
}

impl LetterKind {
    /// Every kind.
    pub const ALL: [Self; 1] = [Self::EmergencyOpened];

    /// The name in texts and in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::EmergencyOpened => "emergency-opened",
        }
    }

    /// After so long nobody is helped by it any more.
    pub(crate) const fn lasts(self) -> SignedDuration {
        match self {
            Self::EmergencyOpened => SignedDuration::from_hours(72),
        }
    }
}
