//! What keeps a dossier, or no longer does: from how it was closed and everything noted about it.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::case::{Case, Noted, Status};
use crate::edition::Edition;
use crate::id::MemberId;
use crate::retention::{confirmable_from, destroyable_from};
use crate::role::Role;
use crate::step5_decision::Closing;
use crate::time::school_time;

/// What was noted about keeping a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetentionKind {
    /// *Bewaarplicht opgeschort*: it may not be destroyed, whatever its term.
    HoldSet,
    /// *Opschorting beëindigd*.
    HoldEnded,
    /// *Vernietiging aangekondigd*.
    Announced,
    /// *Bezwaar, of ingetrokken*: what was announced does not go on.
    Objected,
    /// *Vernietigd*.
    Destroyed,
}

impl RetentionKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::HoldSet,
        Self::HoldEnded,
        Self::Announced,
        Self::Objected,
        Self::Destroyed,
    ];

    /// The name in the database and in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::HoldSet => "hold-set",
            Self::HoldEnded => "hold-ended",
            Self::Announced => "destruction-announced",
            Self::Objected => "destruction-objected",
            Self::Destroyed => "destroy-dossier",
        }
    }

    /// The kind with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One thing that was noted about keeping a dossier (*bewaarfeit*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetentionFact {
    /// What.
    pub kind: RetentionKind,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: MemberId,
    /// In which role.
    pub role: Role,
}

/// That it may not be destroyed (*opschorting*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold {
    /// Its place among what was noted.
    pub at: usize,
    /// Who set it, and when.
    pub fact: RetentionFact,
}

/// That it will be destroyed (*aankondiging*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Announcement {
    /// Its place among what was noted.
    pub at: usize,
    /// Who announced it, and when.
    pub fact: RetentionFact,
    /// The first day on which it can be confirmed.
    pub confirm_from: Date,
}

/// How it stands with keeping a dossier (*bewaarstand*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keeping {
    /// Whether the dossier is closed: one that is open is kept.
    pub is_closed: bool,
    /// The day on which it was last closed, as long as it is.
    pub closed_on: Option<Date>,
    /// The code of the class that was chosen then.
    pub class: Option<String>,
    /// The first day on which it may be destroyed, where one is known.
    pub destroy_from: Option<Date>,
    /// Whether that day has come.
    pub is_due: bool,
    /// What holds it.
    pub hold: Option<Hold>,
    /// What was announced and goes on.
    pub announced: Option<Announcement>,
    /// Whether the days of the announcement are over.
    pub is_confirmable: bool,
}

impl Keeping {
    /// Whether it can be announced now that it will be destroyed.
    pub const fn can_be_announced(&self) -> bool {
        self.is_closed && self.is_due && self.hold.is_none() && self.announced.is_none()
    }

    /// Whether this member can confirm it now, as far as the days and who announced it go.
    pub fn can_be_confirmed_by(&self, member: MemberId) -> bool {
        self.is_confirmable && self.announced.is_some_and(|one| one.fact.by != member)
    }
}

/// How it stands with keeping a dossier, by its records, the day on which the pupil left as far as that is
/// known, and everything noted about keeping it, in order.
///
/// A hold ends an announcement, and so does reopening: what was said then was said of another dossier.
pub fn keeping(
    case: &Case,
    edition: &Edition,
    left: Option<Date>,
    facts: &[RetentionFact],
    now: Timestamp,
) -> Keeping {
    let today = school_time(now).date();
    let closing = closing(case);
    let closed_on = closing.map(|closing| school_time(closing.record.at).date());
    let class = closing.and_then(|closing| edition.retention_class(&closing.fact.retention));
    let destroy_from = class
        .zip(closed_on)
        .and_then(|(class, closed)| destroyable_from(class, closed, left));
    let is_due = destroy_from.is_some_and(|day| day <= today);
    let (mut hold, mut announced) = (None, None);
    for (at, fact) in facts.iter().copied().enumerate() {
        match fact.kind {
            RetentionKind::HoldSet => (hold, announced) = (Some(Hold { at, fact }), None),
            RetentionKind::HoldEnded => hold = None,
            RetentionKind::Announced => announced = announcement(at, fact, edition),
            RetentionKind::Objected | RetentionKind::Destroyed => announced = None,
        }
    }
    let closed_at = closing.map(|closing| closing.record.at);
    let announced = announced.filter(|one| {
        is_due && hold.is_none() && closed_at.is_some_and(|closed| one.fact.at >= closed)
    });
    Keeping {
        is_closed: closing.is_some(),
        closed_on,
        class: closing.map(|closing| closing.fact.retention.clone()),
        destroy_from,
        is_due,
        hold,
        is_confirmable: announced.is_some_and(|one| one.confirm_from <= today),
        announced,
    }
}

/// The closing that stands.
fn closing(case: &Case) -> Option<Noted<'_, Closing>> {
    let is_closed = case.status() == Status::Closed;
    case.facts::<Closing>().next_back().filter(|_| is_closed)
}

fn announcement(at: usize, fact: RetentionFact, edition: &Edition) -> Option<Announcement> {
    let day = school_time(fact.at).date();
    let confirm_from = confirmable_from(day, edition.terms.destruction_days)?;
    Some(Announcement {
        at,
        fact,
        confirm_from,
    })
}
