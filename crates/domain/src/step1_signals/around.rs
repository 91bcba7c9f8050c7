//! Opening a dossier, and what gathers around the entries: people, contacts, documents.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::answer::{Known, YesNo};
use crate::id::{DossierId, No, PupilId, SchoolId};
use crate::party::Party;
use crate::step1_signals::Bearing;
use crate::time::When;

/// The edition of the plan under which a dossier runs, with its version.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EditionPin {
    /// The edition's code, for example `gpo-wn`.
    pub code: String,
    /// Its version.
    #[serde(deserialize_with = "digits")]
    pub version: u32,
}

/// A number, or its digits: forms send text.
fn digits<'de, D: serde::Deserializer<'de>>(source: D) -> Result<u32, D::Error> {
    No::deserialize(source).map(|no| no.0)
}

/// The start of a dossier (*dossier openen*), with the pupil as known on that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Opening {
    /// The pupil on the roster.
    pub pupil: PupilId,
    /// The school.
    pub school: SchoolId,
    /// Given name.
    pub given_name: String,
    /// Family name, with its prefix.
    pub family_name: String,
    /// Date of birth.
    pub born: Date,
    /// The group in which the pupil is (*groep*).
    pub group: String,
    /// The edition to which the dossier is pinned.
    pub edition: EditionPin,
    /// Opened because of a parent's condition, by somebody who does not see the children.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_parent_condition: Option<YesNo>,
    /// The suspicion is about somebody who works for the school: asked, and never stored.
    #[serde(default, skip_serializing)]
    pub about_staff: Option<YesNo>,
}

/// What somebody is to the pupil.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// *Ouder*.
    Parent,
    /// *Voogd*.
    Guardian,
    /// *Broer of zus*.
    Sibling,
    /// *Huisgenoot*, also a parent's partner.
    Housemate,
    /// Somebody else.
    Other,
}

/// A person around the pupil (*betrokkene*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Person {
    /// Name.
    pub name: String,
    /// What the person is to the pupil.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relation: Option<Relation>,
    /// Parental authority (*gezag*). Unknown counts as yes until somebody has checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<Known>,
    /// Date of birth, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub born: Option<Date>,
    /// Lives with the child.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lives_with_child: Option<Known>,
    /// Telephone number.
    pub phone: String,
    /// Address.
    pub address: String,
    /// The address must not become known (*geheim adres*): never printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_address: Option<YesNo>,
    /// Language, and whether an interpreter is needed.
    pub language: String,
    /// The earlier record of this same person that this one replaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaces: Option<No>,
}

/// A link to the dossier of a brother or sister (*gekoppeld dossier*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct DossierLink {
    /// The other dossier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dossier: Option<DossierId>,
    /// What the children are to each other.
    pub relation: String,
}

/// Whom a contact was with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactWith {
    /// A parent or guardian.
    Parent,
    /// The pupil.
    Pupil,
    /// The body that takes reports.
    ReportingBody,
    /// A care provider.
    CareProvider,
    /// The police.
    Police,
    /// Somebody else.
    Other,
}

/// A contact about the signals (*contactmoment*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Contact {
    /// Whom it was with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<ContactWith>,
    /// Which people of the dossier took part.
    pub parties: Vec<Party>,
    /// Name and function of anybody else.
    pub name: String,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// By telephone, by mail, at school.
    pub how: String,
    /// What was said.
    pub summary: String,
    /// What came of it.
    pub outcome: String,
    /// These people were told what the school sees in the child.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told_of_concerns: Option<YesNo>,
    /// These people were told that the report was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told_of_report: Option<YesNo>,
    /// Kept for the school's own defence, apart from the rest (*verweer*).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub for_defence: Option<YesNo>,
}

impl Contact {
    /// Whether it belongs to the part that the school keeps for its own defence.
    pub fn is_for_defence(&self) -> bool {
        self.for_defence == Some(YesNo::Yes)
    }
}

/// A file as it was received. The bytes are kept apart, sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StoredFile {
    /// The name it came with.
    pub name: String,
    /// What it is, found from its content.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the bytes, in hexadecimal.
    pub digest: String,
    /// That it was looked at for viruses before it was kept; nothing where nobody looked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scanned: Option<VirusScan>,
}

/// That a file was looked at for viruses, and nothing was found (*virusscan*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct VirusScan {
    /// The scanner and its version.
    pub engine: String,
    /// The version of the list by which it knows viruses, where it has one.
    pub signatures: String,
    /// When it looked.
    pub at: Timestamp,
}

/// A document (*document*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Document {
    /// What it is called.
    pub title: String,
    /// What stands in it, for whoever cannot open it.
    pub description: String,
    /// The day it carries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dated: Option<Date>,
    /// Who made it.
    pub made_by: String,
    /// What it does to the suspicion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearing: Option<Bearing>,
    /// The file, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<StoredFile>,
    /// Kept for the school's own defence, apart from the rest (*verweer*).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub for_defence: Option<YesNo>,
}

impl Document {
    /// Whether it belongs to the part that the school keeps for its own defence.
    pub fn is_for_defence(&self) -> bool {
        self.for_defence == Some(YesNo::Yes)
    }
}

/// The statement that a step is done for now (*stap afronden*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct StepDone {
    /// Which of the five.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
    /// The signalling instrument that was used (step 1).
    pub instrument: String,
    /// Anything a later reader should know.
    pub note: String,
}

/// One of the five steps (*stap*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// *In kaart brengen van signalen*.
    #[serde(rename = "1")]
    Signals,
    /// *Collegiale consultatie*.
    #[serde(rename = "2")]
    Consultation,
    /// *Gesprek met de ouder*.
    #[serde(rename = "3")]
    Conversation,
    /// *Wegen*.
    #[serde(rename = "4")]
    Weighing,
    /// *Beslissen*.
    #[serde(rename = "5")]
    Decision,
}

impl Step {
    /// The five, in order.
    pub const ALL: [Self; 5] = [
        Self::Signals,
        Self::Consultation,
        Self::Conversation,
        Self::Weighing,
        Self::Decision,
    ];

    /// Its number, 1 to 5.
    pub const fn number(self) -> u8 {
        match self {
            Self::Signals => 1,
            Self::Consultation => 2,
            Self::Conversation => 3,
            Self::Weighing => 4,
            Self::Decision => 5,
        }
    }
}
