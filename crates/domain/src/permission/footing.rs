//! How somebody stands to a dossier (*verhouding tot het dossier*).

/// How somebody stands to the dossier that an action is about: a column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Footing {
    /// None but what the role gives.
    Role,
    /// Leave was given to read parts.
    Granted,
    /// It was opened in an emergency.
    Emergency,
    /// A tie to the child shuts them out.
    Blocked,
}

impl Footing {
    /// Every footing, the ordinary one first.
    pub const ALL: [Self; 4] = [Self::Role, Self::Granted, Self::Emergency, Self::Blocked];

    /// The name in the log: why somebody may who otherwise may not.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Granted => "granted",
            Self::Emergency => "emergency",
            Self::Blocked => "blocked",
        }
    }
}
