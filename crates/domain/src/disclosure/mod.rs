//! Copies and letters that leave the school: for whom, with what, on which ground, and seen by whom
//! beforehand (*verstrekkingen*).
//!
//! A copy is always for a named recipient. What that recipient gets, and what is left out, is decided
//! here as data; the file is made from it elsewhere.

mod content;
mod files;
mod ground;
mod names;
mod profile;
mod recipient;
mod rules;
mod sorted;

use serde::{Deserialize, Serialize};

pub use content::{Content, contents};
pub use files::{GivenFile, file_standard, files_along, files_offered};
pub use ground::{CopyGround, fits};
pub use names::names_of_others;
pub use profile::{Standard, standard, standards};
pub use recipient::{CopyFor, NoCopy, Recipient, recipient};
pub(crate) use rules::faults;
pub use rules::{is_approved, is_overtaken, is_sent_back, needs_second_eyes, offers, under_way};
pub use sorted::{Sorted, sort_out};

use crate::answer::YesNo;
use crate::case::{Case, Noted};
use crate::id::No;
use crate::step1_signals::StoredFile;
use crate::time::When;

/// A paper that leaves the school (*stuk*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CopyPaper {
    /// *Overzicht van het dossier*.
    Overview,
    /// *Aankondiging van een melding*.
    Announcement,
    /// *Hulpafspraak*.
    HelpAgreement,
    /// *Brief aan een ouder zonder gezag*.
    NoAuthority,
}

impl CopyPaper {
    /// Every paper.
    pub const ALL: [Self; 4] = [
        Self::Overview,
        Self::Announcement,
        Self::HelpAgreement,
        Self::NoAuthority,
    ];

    /// The name in forms and texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Announcement => "announcement",
            Self::HelpAgreement => "help-agreement",
            Self::NoAuthority => "no-authority",
        }
    }
}

/// The language of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tongue {
    /// *Nederlands*.
    Nl,
    /// *Engels*.
    En,
}

/// A copy or letter as it was put together (*stuk voorbereid*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct CopyPlan {
    /// Which paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paper: Option<CopyPaper>,
    /// For whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<CopyFor>,
    /// Who that is, where the dossier does not know: which court, whose desk.
    pub to_name: String,
    /// In which language; without it, Dutch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Tongue>,
    /// On which ground.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<CopyGround>,
    /// Why this recipient gets this: what was asked, or what it is for.
    pub why: String,
    /// What goes along though it is left out for this recipient unless somebody says otherwise.
    pub with: Vec<Content>,
    /// Why that goes along.
    pub with_why: String,
    /// Records that stay out besides.
    pub without: Vec<No>,
    /// The entries that are told in a letter to a parent without authority.
    pub entries: Vec<No>,
    /// The documents of which the file itself goes along.
    pub files: Vec<No>,
}

/// What a second person found of a copy before it leaves (*tweede paar ogen*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct CopyReview {
    /// The copy as it was put together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy: Option<No>,
    /// Whether it may leave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agrees: Option<YesNo>,
    /// What was looked at, or what must change.
    pub note: String,
}

/// That a copy was made for good and given (*verstrekking*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Disclosure {
    /// The copy as it was put together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy: Option<No>,
    /// When it is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// How: by hand, by secure mail.
    pub how: String,
    /// How the school made sure who gets it.
    pub identity_checked: String,
    /// What was left out. Found by the program.
    pub left_out: Vec<Content>,
    /// How many records were left out. Found by the program.
    pub records_left_out: u32,
    /// The file as it left, with its fingerprint. Made by the program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<StoredFile>,
    /// The files of documents that went along. Found by the program.
    pub files: Vec<GivenFile>,
}

/// That a copy that did not leave will not leave either (*stuk ingetrokken*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct CopyWithdrawal {
    /// The copy as it was put together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy: Option<No>,
    /// Why it does not leave.
    pub reason: String,
}

/// The disclosure of this copy, if it was given.
pub fn given(case: &Case, copy: No) -> Option<Noted<'_, Disclosure>> {
    case.facts::<Disclosure>()
        .find(|noted| noted.fact.copy == Some(copy))
}

/// The withdrawal of this copy, if it was withdrawn.
pub fn withdrawn(case: &Case, copy: No) -> Option<Noted<'_, CopyWithdrawal>> {
    case.facts::<CopyWithdrawal>()
        .find(|noted| noted.fact.copy == Some(copy))
}

/// The last thing that somebody found of this copy; the last word counts.
pub fn last_review(case: &Case, copy: No) -> Option<Noted<'_, CopyReview>> {
    case.facts::<CopyReview>()
        .rfind(|noted| noted.fact.copy == Some(copy))
}
