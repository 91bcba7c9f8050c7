//! What was seen, heard, told or suspected (*aantekeningen*).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::answer::YesNo;
use crate::id::No;
use crate::party::Party;
use crate::step1_signals::body::Injuries;
use crate::time::When;

/// What kind of statement an entry is. Facts and suspicions never share a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryKind {
    /// *Waarneming*: seen or heard by the author.
    Observation,
    /// *Woorden van het kind*: literally, as a quotation.
    ChildsWords,
    /// *Informatie van een ander*.
    ThirdParty,
    /// *Signaal van een lijst*.
    Sign,
    /// *Hypothese of veronderstelling*.
    Hypothesis,
    /// *Diagnose* by a qualified professional.
    Diagnosis,
}

impl EntryKind {
    /// Whether this says something about the world rather than about what somebody suspects.
    pub const fn is_signal(self) -> bool {
        !matches!(self, Self::Hypothesis)
    }

    /// Whether the school itself saw or heard it.
    pub const fn is_fact(self) -> bool {
        matches!(self, Self::Observation | Self::ChildsWords | Self::Sign)
    }
}

/// What an entry does to the suspicion: confirm, refute, or neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bearing {
    /// *Ondersteunt* the suspicion.
    Supports,
    /// *Verzwakt* the suspicion.
    Weakens,
    /// *Neutraal*.
    Neutral,
}

/// Why a matter cannot wait for the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Acute {
    /// *Acuut gevaar*.
    Danger,
    /// *Onthulling*: the child asks for help itself.
    Disclosure,
}

/// What the child was in what happened (*wat het kind erin was*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChildWas {
    /// *Het overkwam dit kind*.
    Hurt,
    /// *Zag of hoorde het zelf*.
    SawIt,
    /// *Hoorde het van een ander*.
    WasTold,
    /// *Was erbij*, and whether the child noticed is not known.
    Present,
    /// *Anders*, in words.
    Other,
}

/// Where information from somebody else comes from (*bron*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Source {
    /// Name or role of whoever said it.
    pub name: String,
    /// What this person is to the child.
    pub relation: String,
    /// Whether they saw or heard it themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hand: Option<Hand>,
    /// How the school came to hear it, for example by telephone.
    pub received_how: String,
    /// The day on which the school heard it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_on: Option<Date>,
    /// The source must not be named to the family (*bron beschermd*).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protected: Option<YesNo>,
    /// Why the source is protected.
    pub protected_ground: String,
}

/// First or second hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hand {
    /// *Zelf gezien of gehoord*.
    First,
    /// *Van horen zeggen*.
    Second,
}

/// The qualified professional who made a diagnosis (*bevoegde beroepskracht*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Professional {
    /// Name.
    pub name: String,
    /// Profession, for example child psychiatrist.
    pub profession: String,
    /// The day of the diagnosis.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
}

/// A sign ticked on a list (*signaal van een signaleringslijst*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Sign {
    /// The list and its version.
    pub list: String,
    /// The sign as the list words it.
    pub sign: String,
    /// Its code, where the list is one of the program.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// Who saw or heard it.
    pub seen_by: String,
}

/// One statement in the dossier (*aantekening*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Entry {
    /// What kind of statement it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<EntryKind>,
    /// What was seen, heard, told or supposed, in the author's words; the child's own literally.
    pub text: String,
    /// When it happened, not when it was written down.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub happened: Option<When>,
    /// Where.
    pub place: String,
    /// Who was there.
    pub present: String,
    /// About whom, where that is not the pupil alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<Party>,
    /// What it does to the suspicion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearing: Option<Bearing>,
    /// For information from somebody else.
    pub source: Source,
    /// For a diagnosis.
    pub professional: Professional,
    /// For a sign from a list.
    pub sign: Sign,
    /// For a hypothesis: the entries on which it rests.
    pub rests_on: Vec<No>,
    /// The matter cannot wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acute: Option<Acute>,
    /// Recorded because of a parent's condition, by somebody who does not see the child.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_parent_condition: Option<YesNo>,
    /// For an observation: what was seen on the body, place by place.
    #[serde(skip_serializing_if = "Injuries::is_empty")]
    pub injuries: Injuries,
    /// What the child of this dossier was in it, where that is worth saying.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub child_was: Option<ChildWas>,
    /// The same in words, where no word of the list fits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub child_was_words: String,
    /// The suspicion is about somebody who works for the school. Asked, and never stored: an entry of
    /// which it is so stands in no dossier.
    #[serde(skip_serializing)]
    pub about_staff: Option<YesNo>,
}

/// A better version of an entry that stays readable as it was (*correctie*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Correction {
    /// The entry that is corrected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corrects: Option<No>,
    /// Why.
    pub reason: String,
    /// What stands from now on.
    pub entry: Entry,
}

/// What became of a hypothesis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HypothesisOutcome {
    /// *Bevestigd*.
    Confirmed,
    /// *Ontkracht*.
    Refuted,
    /// *Ingetrokken*: no longer held, without proof either way.
    Withdrawn,
}

/// The follow-up note to a hypothesis (*vervolgaantekening*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Resolution {
    /// The hypothesis.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hypothesis: Option<No>,
    /// What became of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<HypothesisOutcome>,
    /// The entries that confirmed or refuted it.
    pub because_of: Vec<No>,
    /// The note.
    pub note: String,
}

/// That an entry was moved to the staff route (*verplaatst*). What stood in it is not here any more.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Diverted {
    /// The entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<No>,
    /// Every record that went: the entry, its corrections, and what was noted about it.
    pub moved: Vec<No>,
}

impl Diverted {
    /// Whether this record went.
    pub fn took(&self, no: No) -> bool {
        self.entry == Some(no) || self.moved.contains(&no)
    }
}
