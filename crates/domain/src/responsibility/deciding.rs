//! Whose turn it is to decide in one dossier, and in which capacity somebody then did.

use serde::{Deserialize, Serialize};

use crate::edition::Edition;
use crate::id::MemberId;
use crate::record::Actor;
use crate::role::Role;

/// A member who may come to decide, by name: a refusal has to say who may.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decider {
    /// The member.
    pub member: MemberId,
    /// The member's name.
    pub name: String,
}

/// Whom the board named at the school, as they stand to one dossier at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naming {
    /// Who is finally responsible (*eindverantwoordelijke*).
    pub first: Decider,
    /// Whether the first cannot decide here: absent, or shut out by a tie.
    pub is_first_away: bool,
    /// Who then decides (*plaatsvervanger*); nothing once that member left or lost the role.
    pub deputy: Option<Decider>,
    /// Whether the deputy is shut out by a tie.
    pub is_deputy_away: bool,
}

/// Who may decide in a dossier (*wie beslist*), at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deciding {
    /// The roles of which one carries the decision: the board's choice, or else the edition's.
    pub roles: Vec<Role>,
    /// Whom the board named. As long as that is nobody, whoever holds the role may decide, and the
    /// record says that nobody was named.
    pub named: Option<Naming>,
}

/// In which capacity somebody decided (*hoedanigheid*). Stored for decades.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Capacity {
    /// As the one whom the board named.
    Named,
    /// *Als plaatsvervanger* of the member with this name, as it was on the day.
    Deputy(String),
    /// By role alone: the board had named nobody yet.
    ByRole,
}

/// Whose turn it is (*wie aan zet is*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn<'a> {
    /// Whoever holds one of these roles: nobody was named.
    Roles(&'a [Role]),
    /// The one who was named.
    First(&'a Decider),
    /// The deputy, for the one who was named.
    Deputy {
        /// Who decides.
        deputy: &'a Decider,
        /// For whom.
        first: &'a Decider,
    },
    /// Nobody: the board has to name somebody else.
    Nobody,
}

impl Deciding {
    /// By role alone, as the edition has it.
    pub fn by_role(edition: &Edition) -> Self {
        Self {
            roles: edition.roles.decides.clone(),
            named: None,
        }
    }

    /// Whose turn it is.
    pub fn turn(&self) -> Turn<'_> {
        let Some(naming) = &self.named else {
            return Turn::Roles(&self.roles);
        };
        if !naming.is_first_away {
            return Turn::First(&naming.first);
        }
        match &naming.deputy {
            Some(deputy) if !naming.is_deputy_away => Turn::Deputy {
                deputy,
                first: &naming.first,
            },
            _ => Turn::Nobody,
        }
    }

    /// The capacity in which this person would decide; nothing when it is not theirs to decide.
    pub fn capacity_of(&self, by: &Actor) -> Option<Capacity> {
        if !self.roles.contains(&by.role) {
            return None;
        }
        match self.turn() {
            Turn::Roles(_) => Some(Capacity::ByRole),
            Turn::First(first) if first.member == by.member => Some(Capacity::Named),
            Turn::Deputy { deputy, first } if deputy.member == by.member => {
                Some(Capacity::Deputy(first.name.clone()))
            }
            Turn::First(_) | Turn::Deputy { .. } | Turn::Nobody => None,
        }
    }
}
