//! What can be done on the staff route, and what then has happened: the same fields for both.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::answer::YesNo;
use crate::command::{Unreadable, read};
use crate::id::{DossierId, MemberId, No};
use crate::record::Actor;
use crate::step1_signals::Entry;
use crate::time::When;

/// What is suspected, and so which way it goes (*route*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Road {
    /// *Grensoverschrijdend gedrag*: any misconduct towards a child by a professional.
    // SOURCE: step plan, step 1: "Betreffen de signalen huiselijk geweld of kindermishandeling gepleegd
    // door een beroepskracht, meldt de signalen dan bij de leidinggevende of de directie".
    Misconduct,
    /// *Zedenmisdrijf*: a sexual offence against a pupil by anybody with tasks for the school.
    // SOURCE: Wet op het primair onderwijs art. 4a.
    SexualOffence,
}

impl Road {
    /// Both.
    pub const ALL: [Self; 2] = [Self::SexualOffence, Self::Misconduct];

    /// The name in forms and texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Misconduct => "misconduct",
            Self::SexualOffence => "sexual-offence",
        }
    }
}

/// A step of the road that the law prescribes, in its order (*stap*).
// SOURCE: Wet op het primair onderwijs art. 4a.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoadStep {
    /// *Bestuur verteld*: at once, directly, not through a go-between.
    BoardTold,
    /// *Vertrouwensinspecteur geraadpleegd*.
    InspectorConsulted,
    /// *Redelijk vermoeden vastgesteld*, or not.
    SuspicionWeighed,
    /// *Ouders en betrokkene ingelicht*, before the complaint.
    PeopleInformed,
    /// *Aangifte gedaan* with the police.
    ComplaintFiled,
    /// *Vertrouwensinspecteur verteld* that it was filed.
    InspectorTold,
}

impl RoadStep {
    /// Every step, in the order of the law.
    pub const ALL: [Self; 6] = [
        Self::BoardTold,
        Self::InspectorConsulted,
        Self::SuspicionWeighed,
        Self::PeopleInformed,
        Self::ComplaintFiled,
        Self::InspectorTold,
    ];

    /// The name in forms and texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::BoardTold => "board-told",
            Self::InspectorConsulted => "inspector-consulted",
            Self::SuspicionWeighed => "suspicion-weighed",
            Self::PeopleInformed => "people-informed",
            Self::ComplaintFiled => "complaint-filed",
            Self::InspectorTold => "inspector-told",
        }
    }

    /// Its number on the road, from 1.
    pub fn number(self) -> usize {
        let at = Self::ALL.iter().position(|step| *step == self);
        at.map_or(0, |at| at + 1)
    }
}

/// Whom a signal is about (*betrokkene*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Concerned {
    /// Somebody on the board's list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberId>,
    /// Somebody in words, such as a trainee or a volunteer.
    pub words: String,
}

/// What somebody tells (*signaal over iemand van school*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Telling {
    /// What is suspected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub road: Option<Road>,
    /// About whom.
    pub about: Concerned,
    /// Who has a tie to that person, and must not read this (*nauwe band*).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tied: Option<MemberId>,
    /// What was seen or heard.
    pub text: String,
    /// When it happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub happened: Option<When>,
    /// Which pupil, and where, as far as known.
    pub child: String,
}

/// A record that was moved here from a pupil's dossier, with its original moments (*verplaatst*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MovedRecord {
    /// Its number in the dossier.
    pub no: No,
    /// When it was recorded there.
    pub recorded_at: Timestamp,
    /// By whom.
    pub by: Actor,
    /// What stood in it; nothing for a note to a hypothesis.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<Entry>,
    /// Why it was corrected, or the note.
    #[serde(default)]
    pub note: String,
}

/// A signal that was recorded as a pupil's by mistake, with all that hung on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Moved {
    /// What is suspected, and about whom, as whoever moved it said.
    pub telling: Telling,
    /// From which dossier.
    pub dossier: DossierId,
    /// What was moved, in its order there.
    pub records: Vec<MovedRecord>,
    /// The same entry in the dossiers of other children.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<MovedCopy>,
}

/// The same entry in the dossier of another child (*ook vastgelegd voor een ander kind*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MovedCopy {
    /// In which dossier.
    pub dossier: DossierId,
    /// The number of the entry in it.
    pub no: No,
    /// What was moved from there; nothing where whoever moved the first could not move this one.
    pub records: Vec<MovedRecord>,
}

/// Choosing the other road (*andere route*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct RoadChoice {
    /// Which.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub road: Option<Road>,
    /// Why.
    pub reason: String,
}

/// The talk in which manager or directie were told, under the board's guideline (*gesprek*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Talk {
    /// Who told it.
    pub by: String,
    /// To whom.
    pub with: String,
    /// When, with the time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// What was said and agreed.
    pub text: String,
}

/// A step of the road of the law that was taken (*stap gezet*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct StepTaken {
    /// Which.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<RoadStep>,
    /// Who did it.
    pub by: String,
    /// When, with the time; for informing, when the parents were told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// For informing: when the person concerned was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_when: Option<When>,
    /// For telling the board: directly, not through a go-between.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directly: Option<YesNo>,
    /// For weighing: whether there is a reasonable suspicion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspicion: Option<YesNo>,
    /// What was said, found or answered; for weighing, the reasons.
    pub text: String,
}

/// Why somebody must not read a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It is about them.
    Concerned,
    /// They have a tie to whom it is about.
    Tied,
}

/// Shutting somebody out of a record (*uitsluiten*): it cannot be taken back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct ShutOut {
    /// Whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberId>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// In words.
    pub reason: String,
}

/// The end of a record (*afsluiten*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Closing {
    /// What came of it.
    pub outcome: String,
    /// Why it can be closed.
    pub reason: String,
}

macro_rules! table {
    ($($(#[$doc:meta])* $name:ident $code:literal => $past:literal ($fact:ty);)+) => {
        /// What somebody can do on the staff route.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum StaffCommandKind { $($(#[$doc])* $name,)+ }

        impl StaffCommandKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The name in addresses, texts and the log.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }

            /// The kind with this name.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.code() == code)
            }
        }

        /// Something that somebody does on the staff route; once recorded, what has happened.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        #[serde(untagged)]
        pub enum StaffCommand { $($(#[$doc])* $name($fact),)+ }

        impl StaffCommand {
            /// What kind it is.
            pub const fn kind(&self) -> StaffCommandKind {
                match self { $(Self::$name(_) => StaffCommandKind::$name,)+ }
            }

            /// The name under which it is stored.
            pub const fn stored(&self) -> &'static str {
                match self { $(Self::$name(_) => $past,)+ }
            }

            /// The command of this kind with these fields.
            pub fn read(kind: StaffCommandKind, fields: serde_json::Value) -> Result<Self, Unreadable> {
                Ok(match kind { $(StaffCommandKind::$name => Self::$name(read(fields)?),)+ })
            }

            /// What was stored under this name; `None` when there is no such kind.
            pub(super) fn recorded(stored: &str, fields: serde_json::Value) -> Option<Result<Self, Unreadable>> {
                match stored {
                    $($past => Some(read(fields).map(Self::$name)),)+
                    _ => None,
                }
            }
        }
    };
}

table! {
    /// *Vertellen*.
    Tell "tell" => "staff-told" (Telling);
    /// *Verplaatsen uit een leerlingdossier*.
    Move "move" => "staff-moved" (Moved);
    /// *Andere route kiezen*.
    ChooseRoad "choose_road" => "staff-road-chosen" (RoadChoice);
    /// *Gesprek vastleggen*.
    RecordTalk "record_talk" => "staff-talk-recorded" (Talk);
    /// *Stap vastleggen*.
    TakeStep "take_step" => "staff-step-taken" (StepTaken);
    /// *Uitsluiten*.
    ShutOut "shut_out" => "staff-shut-out" (ShutOut);
    /// *Afsluiten*.
    Close "close_record" => "staff-closed" (Closing);
}
