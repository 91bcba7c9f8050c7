//! The end of a round, and a new beginning.

use serde::{Deserialize, Serialize};

/// The closing of a dossier (*afsluiten*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Closing {
    /// The outcome, one of the edition's.
    pub outcome: String,
    /// What a later reader must know; an unfounded suspicion is said to be unfounded.
    pub summary: String,
    /// The retention class, one of the edition's (*bewaarklasse*).
    pub retention: String,
    /// Why this class.
    pub retention_ground: String,
}

/// The reopening of a closed dossier (*heropenen*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Reopening {
    /// Why.
    pub reason: String,
}
