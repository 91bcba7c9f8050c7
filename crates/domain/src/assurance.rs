//! How sure it is who somebody is.

use crate::permission::Action;

/// How strongly somebody showed who they are when they signed in (*zekerheid*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Assurance {
    /// With a password alone: whoever looked over a shoulder knows it too.
    Single,
    /// With a second thing besides, or with one thing that is as strong as two.
    Strong,
}

impl Assurance {
    /// Both, the weaker one first.
    pub const ALL: [Self; 2] = [Self::Single, Self::Strong];

    /// The name in the store.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Strong => "strong",
        }
    }

    /// The assurance with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }

    /// Whether it is enough for an action, whatever role, leave or emergency allows it.
    ///
    /// With a password alone: recording what one saw, seeing one's own receipts, and saying that one
    /// has a tie to a child. None of these shows anything that others wrote.
    pub const fn is_enough_for(self, action: Action) -> bool {
        match self {
            Self::Strong => true,
            Self::Single => matches!(
                action,
                Action::RecordSignal | Action::ReadOwnEntries | Action::DeclareOwnConflict
            ),
        }
    }
}
