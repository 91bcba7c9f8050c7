//! The roles a member can hold at a school (*rollen*).

use serde::{Deserialize, Serialize};

/// What somebody is at a school. One person can be several things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// *Leerkracht*, and other staff who work with pupils.
    Teacher,
    /// *Intern begeleider* (IB-er).
    CareCoordinator,
    /// *Aandachtsfunctionaris*.
    AttentionOfficer,
    /// *Directeur*.
    Director,
    /// *Bestuurder*, finally responsible for the board.
    BoardMember,
    /// *Interne vertrouwenspersoon*.
    Confidant,
    /// *Externe vertrouwenspersoon*: not of the school, reads what they are given leave for.
    ExternalConfidant,
    /// *Functionaris gegevensbescherming*.
    DataProtectionOfficer,
    /// *Beheerder*: accounts and schools, never content.
    Administrator,
}

impl Role {
    /// Every role, in the order in which people know them.
    pub const ALL: [Self; 9] = [
        Self::Teacher,
        Self::CareCoordinator,
        Self::AttentionOfficer,
        Self::Director,
        Self::BoardMember,
        Self::Confidant,
        Self::ExternalConfidant,
        Self::DataProtectionOfficer,
        Self::Administrator,
    ];

    /// The name in files, forms and the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Teacher => "teacher",
            Self::CareCoordinator => "care-coordinator",
            Self::AttentionOfficer => "attention-officer",
            Self::Director => "director",
            Self::BoardMember => "board-member",
            Self::Confidant => "confidant",
            Self::ExternalConfidant => "external-confidant",
            Self::DataProtectionOfficer => "data-protection-officer",
            Self::Administrator => "administrator",
        }
    }

    /// The role with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}
