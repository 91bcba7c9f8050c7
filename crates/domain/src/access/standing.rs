//! How a member stands to a dossier now, from everything that was noted about access to it.

use jiff::{SignedDuration, Timestamp};

use crate::access::Parts;
use crate::id::MemberId;

/// How long an emergency opens a dossier.
pub const EMERGENCY: SignedDuration = SignedDuration::from_hours(4);

/// What was noted about a member's access.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccessKind {
    /// *Inzage gegeven*.
    GrantGiven,
    /// *Inzage beëindigd*: every leave of this member for this dossier.
    GrantEnded,
    /// *Betrokkenheid gemeld*: shut out from here on.
    ConflictDeclared,
    /// *Betrokkenheid vervallen*.
    ConflictLifted,
    /// *Noodtoegang*.
    EmergencyOpened,
    /// *Noodtoegang beëindigd*: before its four hours were over.
    EmergencyEnded,
    /// *Noodtoegang beoordeeld*.
    EmergencyReviewed,
}

impl AccessKind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::GrantGiven,
        Self::GrantEnded,
        Self::ConflictDeclared,
        Self::ConflictLifted,
        Self::EmergencyOpened,
        Self::EmergencyEnded,
        Self::EmergencyReviewed,
    ];

    /// The name in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::GrantGiven => "grant-given",
            Self::GrantEnded => "grant-ended",
            Self::ConflictDeclared => "conflict-declared",
            Self::ConflictLifted => "conflict-lifted",
            Self::EmergencyOpened => "emergency-opened",
            Self::EmergencyEnded => "emergency-ended",
            Self::EmergencyReviewed => "emergency-reviewed",
        }
    }

    /// The kind with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One thing that was noted about a member's access to the dossier of a pupil (*toegangsfeit*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AccessFact {
    /// Whose access.
    pub member: MemberId,
    /// What.
    pub kind: AccessKind,
    /// From when it counts.
    pub since: Timestamp,
    /// Until when; the moment itself no longer. Nothing where it has no end.
    pub until: Option<Timestamp>,
    /// Which parts, for leave that was given.
    pub parts: Parts,
}

impl AccessFact {
    fn covers(&self, now: Timestamp) -> bool {
        self.since <= now && self.until.is_none_or(|until| now < until)
    }
}

/// How a member stands to a dossier (*verhouding tot het dossier*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// Shut out by a tie, whatever else is so.
    pub is_blocked: bool,
    /// What leave opens.
    pub granted: Parts,
    /// Until when an emergency opens it.
    pub emergency_until: Option<Timestamp>,
}

impl Standing {
    /// How this member stands, by everything noted about this dossier, in the order of noting.
    pub fn of(member: MemberId, facts: &[AccessFact], now: Timestamp) -> Self {
        let mut standing = Self::default();
        for fact in facts.iter().filter(|fact| fact.member == member) {
            match fact.kind {
                AccessKind::GrantGiven if fact.covers(now) => {
                    standing.granted = standing.granted.and(fact.parts);
                }
                AccessKind::GrantEnded => standing.granted = Parts::NONE,
                AccessKind::ConflictDeclared => standing.is_blocked = true,
                AccessKind::ConflictLifted => standing.is_blocked = false,
                AccessKind::EmergencyOpened if fact.covers(now) => {
                    standing.emergency_until = standing.emergency_until.max(fact.until);
                }
                AccessKind::EmergencyEnded => standing.emergency_until = None,
                AccessKind::GrantGiven
                | AccessKind::EmergencyOpened
                | AccessKind::EmergencyReviewed => {}
            }
        }
        standing
    }
}

/// The leave of this member that runs or is to begin, by everything noted about this dossier.
pub fn leave_of(member: MemberId, facts: &[AccessFact], now: Timestamp) -> Vec<AccessFact> {
    let mut leave = Vec::new();
    for fact in facts.iter().filter(|fact| fact.member == member) {
        match fact.kind {
            AccessKind::GrantGiven if fact.until.is_none_or(|until| now < until) => {
                leave.push(*fact);
            }
            AccessKind::GrantEnded => leave.clear(),
            _ => {}
        }
    }
    leave
}
