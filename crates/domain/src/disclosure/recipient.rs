//! For whom a copy is.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::answer::Known;
use crate::case::Case;
use crate::edition::Edition;
use crate::party::{NotAParty, Party};
use crate::step1_signals::{Person, Relation};
use crate::time::age_on;

/// Whom a copy is for: a body, the pupil, or a person of the dossier by number (*ontvanger*).
///
/// In files and forms it is a word, or the number of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "String")]
pub enum CopyFor {
    /// *Veilig Thuis*.
    ReportingBody,
    /// *De volgende school*.
    NextSchool,
    /// *De rechter*.
    Court,
    /// *Inspectie of klachtencommissie*.
    Complaints,
    /// The pupil, or a person of the dossier.
    Party(Party),
}

impl CopyFor {
    /// Those who do not stand in the dossier.
    pub const BODIES: [Self; 4] = [
        Self::ReportingBody,
        Self::NextSchool,
        Self::Court,
        Self::Complaints,
    ];
}

/// How a recipient may be written: a word or a number.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Word(String),
    Number(u32),
}

impl FromStr for CopyFor {
    type Err = NotAParty;

    fn from_str(text: &str) -> Result<Self, NotAParty> {
        let body = Self::BODIES
            .into_iter()
            .find(|body| body.to_string() == text);
        body.map_or_else(|| text.parse().map(Self::Party), Ok)
    }
}

impl TryFrom<Written> for CopyFor {
    type Error = NotAParty;

    fn try_from(written: Written) -> Result<Self, NotAParty> {
        match written {
            Written::Word(word) => word.parse(),
            Written::Number(number) => number.to_string().parse(),
        }
    }
}

impl From<CopyFor> for String {
    fn from(to: CopyFor) -> Self {
        to.to_string()
    }
}

impl fmt::Display for CopyFor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ReportingBody => f.write_str("reporting-body"),
            Self::NextSchool => f.write_str("next-school"),
            Self::Court => f.write_str("court"),
            Self::Complaints => f.write_str("complaints"),
            Self::Party(party) => party.fmt(f),
        }
    }
}

/// What a recipient is: by this is known what they get.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Recipient {
    /// *Veilig Thuis*.
    ReportingBody,
    /// A parent or guardian with authority, or of whom nobody checked it.
    Parent,
    /// *Ouder zonder gezag*.
    ParentWithoutAuthority,
    /// The pupil, old enough to be heard.
    PupilHeard,
    /// The pupil, old enough to be addressed in the place of the parents.
    PupilAddressed,
    /// *De volgende school*.
    NextSchool,
    /// *De rechter*.
    Court,
    /// *Inspectie of klachtencommissie*.
    Complaints,
}

impl Recipient {
    /// Every recipient.
    pub const ALL: [Self; 8] = [
        Self::ReportingBody,
        Self::Parent,
        Self::ParentWithoutAuthority,
        Self::PupilHeard,
        Self::PupilAddressed,
        Self::NextSchool,
        Self::Court,
        Self::Complaints,
    ];

    /// The name in texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ReportingBody => "reporting-body",
            Self::Parent => "parent",
            Self::ParentWithoutAuthority => "parent-without-authority",
            Self::PupilHeard => "pupil-heard",
            Self::PupilAddressed => "pupil-addressed",
            Self::NextSchool => "next-school",
            Self::Court => "court",
            Self::Complaints => "complaints",
        }
    }

    /// Whether it is a parent, with authority or without.
    pub const fn is_parent(self) -> bool {
        matches!(self, Self::Parent | Self::ParentWithoutAuthority)
    }
}

/// Why somebody gets no copy at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoCopy {
    /// The pupil is too young: the parents are asked.
    TooYoung,
    /// Neither parent nor guardian, or nobody of the dossier.
    NotTheirs,
}

/// What this recipient is on this day.
///
/// Authority that nobody has checked counts as authority here; a copy of the dossier asks that it was
/// checked.
// SOURCE: UAVG art. 5: from 16 the pupil decides; step plan, step 3: from 12 the pupil is heard.
// Both ages are data of the edition.
pub fn recipient(
    case: &Case,
    edition: &Edition,
    to: CopyFor,
    today: Date,
) -> Result<Recipient, NoCopy> {
    let party = match to {
        CopyFor::ReportingBody => return Ok(Recipient::ReportingBody),
        CopyFor::NextSchool => return Ok(Recipient::NextSchool),
        CopyFor::Court => return Ok(Recipient::Court),
        CopyFor::Complaints => return Ok(Recipient::Complaints),
        CopyFor::Party(party) => case.today(party),
    };
    let Party::Person(no) = party else {
        let age = case.opening().map_or(0, |one| age_on(one.born, today));
        return if age >= edition.thresholds.addressed_from {
            Ok(Recipient::PupilAddressed)
        } else if age >= edition.thresholds.heard_from {
            Ok(Recipient::PupilHeard)
        } else {
            Err(NoCopy::TooYoung)
        };
    };
    let person = case.fact::<Person>(no).ok_or(NoCopy::NotTheirs)?;
    match person.relation {
        Some(Relation::Parent | Relation::Guardian) if person.authority == Some(Known::No) => {
            Ok(Recipient::ParentWithoutAuthority)
        }
        Some(Relation::Parent | Relation::Guardian) => Ok(Recipient::Parent),
        _ => Err(NoCopy::NotTheirs),
    }
}
