//! What is asked for when access changes, and whether it can be.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

use crate::access::{AccessFact, AccessKind, Compartment, EMERGENCY, Parts};
use crate::answer::is_blank;
use crate::decide::Refusal;
use crate::faults::Faults;
use crate::id::MemberId;
use crate::time::{school_time, start_of};

/// Leave to read parts of a dossier for a while (*inzage geven*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct GrantRequest {
    /// To whom.
    pub member: Option<MemberId>,
    /// Which parts.
    pub parts: Vec<Compartment>,
    /// The first day; without it, now.
    pub from: Option<Date>,
    /// The last day; without it, the last day of the school year.
    pub until: Option<Date>,
    /// Why.
    pub reason: String,
}

/// What somebody is to the child or the family (*band*), for which they are shut out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tie {
    /// *Ouder*.
    Parent,
    /// *Familie*.
    Relative,
    /// *Ex-partner* of a parent.
    ExPartner,
    /// Suspected in this dossier (*degene om wie de zorgen gaan*).
    Suspected,
}

/// A tie to the child that shuts somebody out (*betrokkenheid melden*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct ConflictRequest {
    /// Who has the tie.
    pub member: Option<MemberId>,
    /// Which tie.
    pub tie: Option<Tie>,
    /// What more is to be said of it.
    pub words: String,
}

/// Why a dossier must be opened now by somebody who otherwise may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EmergencyReason {
    /// *Direct gevaar voor het kind*.
    Danger,
    /// *Hulpdienst of Veilig Thuis vraagt nu iets*.
    AuthorityAsks,
    /// *Wie het dossier doet, is niet te bereiken en het kan niet wachten*.
    NobodyReachable,
}

impl EmergencyReason {
    /// The name in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::AuthorityAsks => "authority-asks",
            Self::NobodyReachable => "nobody-reachable",
        }
    }
}

/// Opening a dossier in an emergency (*noodtoegang*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct EmergencyRequest {
    /// Why, from the list.
    pub reason: Option<EmergencyReason>,
    /// Why, in words.
    pub words: String,
}

/// Whether an emergency was one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// *Terecht*.
    Justified,
    /// *Begrijpelijk, maar het had anders gekund*.
    Avoidable,
    /// *Niet terecht*.
    Unjustified,
}

impl Verdict {
    /// The name in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Justified => "justified",
            Self::Avoidable => "avoidable",
            Self::Unjustified => "unjustified",
        }
    }
}

/// Looking back at an emergency (*noodtoegang beoordelen*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReviewRequest {
    /// The verdict.
    pub verdict: Option<Verdict>,
    /// The verdict in words.
    pub words: String,
}

impl GrantRequest {
    /// The leave, if it can be given by somebody who may read these parts themselves.
    pub fn check(&self, own: Parts, now: Timestamp) -> Result<AccessFact, Refusal> {
        let today = school_time(now).date();
        let from = self.from.unwrap_or(today);
        let last = school_year_end(today);
        let until = self.until.unwrap_or(last);
        let parts = self.parts.iter().copied().collect::<Parts>();
        let mut faults = Faults::default();
        faults.unless(self.member.is_some(), "form.required", "member");
        faults.unless(!parts.is_empty(), "form.required", "parts");
        faults.unless(own.contain(parts), "access.not-yours-to-give", "parts");
        faults.unless(from >= today, "access.begins-in-the-past", "from");
        faults.unless(until >= from, "access.ends-before-it-begins", "until");
        faults.unless(until <= last, "access.ends-after-the-school-year", "until");
        faults.unless(!is_blank(&self.reason), "form.required", "reason");
        let member = faults.none_and(self.member, "member")?;
        let begins = self.from.filter(|from| *from > today);
        Ok(AccessFact {
            member,
            kind: AccessKind::GrantGiven,
            since: begins.map_or(now, start_of),
            until: Some(start_of(until.tomorrow().unwrap_or(until))),
            parts,
        })
    }
}

impl ConflictRequest {
    /// The tie, if it is named. Whoever names somebody else's says how they know.
    pub fn check(&self, by: MemberId, now: Timestamp) -> Result<AccessFact, Refusal> {
        let mut faults = Faults::default();
        faults.unless(self.member.is_some(), "form.required", "member");
        faults.unless(self.tie.is_some(), "form.required", "tie");
        let is_own = self.member == Some(by);
        faults.unless(is_own || !is_blank(&self.words), "form.required", "words");
        let member = faults.none_and(self.member, "member")?;
        Ok(fact(AccessKind::ConflictDeclared, member, now))
    }
}

impl EmergencyRequest {
    /// The emergency, if it is said why: from the list, and in words.
    pub fn check(&self, by: MemberId, now: Timestamp) -> Result<AccessFact, Refusal> {
        let mut faults = Faults::default();
        faults.unless(self.reason.is_some(), "form.required", "reason");
        faults.unless(!is_blank(&self.words), "form.required", "words");
        faults.none_and(Some(()), "reason")?;
        Ok(AccessFact {
            until: Some(now + EMERGENCY),
            ..fact(AccessKind::EmergencyOpened, by, now)
        })
    }
}

impl ReviewRequest {
    /// The verdict on the emergency of this member, if it is given with words.
    pub fn check(&self, about: MemberId, now: Timestamp) -> Result<AccessFact, Refusal> {
        let mut faults = Faults::default();
        faults.unless(self.verdict.is_some(), "form.required", "verdict");
        faults.unless(!is_blank(&self.words), "form.required", "words");
        faults.none_and(Some(()), "verdict")?;
        Ok(fact(AccessKind::EmergencyReviewed, about, now))
    }
}

/// A fact that counts from now on.
fn fact(kind: AccessKind, member: MemberId, now: Timestamp) -> AccessFact {
    AccessFact {
        member,
        kind,
        since: now,
        until: None,
        parts: Parts::NONE,
    }
}

/// The last day of the school year of this day.
// SOURCE: WPO art. 1: the school year runs from 1 August to 31 July.
pub fn school_year_end(day: Date) -> Date {
    let end = date(day.year(), 7, 31);
    if day <= end {
        end
    } else {
        date(day.year().saturating_add(1), 7, 31)
    }
}
