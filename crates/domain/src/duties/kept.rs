//! The kinds of facts: what each is called, and in which register it stands.

use serde::{Deserialize, Serialize};

use crate::command::{Unreadable, read};

use super::evaluation::Evaluation;
use super::fact::{
    ActionSettled, Agreed, Agreement, AgreementRead, Attendance, Course, Document, DocumentRemoved,
    Expert, ExpertEnded, Finding, Notice, OwnSigns, OwnSignsWithdrawn, PlanRead, Practice,
    SupportClosed, SupportOpened, SupportWritten,
};

/// A register (*register*): what is read together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Register {
    /// *Bekendheid*.
    Awareness,
    /// *Deskundigheid*.
    Training,
    /// *Deskundigen*.
    Experts,
    /// *Evaluatie*.
    Evaluation,
    /// *Afspraak over ondersteuning*.
    Agreement,
    /// *Map Veilig op school*.
    Folder,
    /// *Signaallijsten van het bestuur*.
    SignLists,
    /// *Ondersteuning*: files of their own, for those they are about and who handle them.
    Support,
}

impl Register {
    /// Every register.
    pub const ALL: [Self; 8] = [
        Self::Awareness,
        Self::Training,
        Self::Experts,
        Self::Evaluation,
        Self::Agreement,
        Self::Folder,
        Self::SignLists,
        Self::Support,
    ];

    /// Those that a status is worked out from: nothing about a member who is challenged.
    pub const OF_DUTIES: [Self; 5] = [
        Self::Awareness,
        Self::Training,
        Self::Experts,
        Self::Evaluation,
        Self::Agreement,
    ];

    /// The name in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Awareness => "awareness",
            Self::Training => "training",
            Self::Experts => "experts",
            Self::Evaluation => "evaluation",
            Self::Agreement => "agreement",
            Self::Folder => "folder",
            Self::SignLists => "sign-lists",
            Self::Support => "support",
        }
    }

    /// The register with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// A part of what is kept about the duties.
pub trait DutyPart: Sized {
    /// The part, where the fact is of this kind.
    fn of(fact: &DutyFact) -> Option<&Self>;
}

macro_rules! table {
    ($($(#[$doc:meta])* $kind:ident $code:literal => $fact:ident $past:literal in $register:ident;)+) => {
        /// What somebody can do about the duties.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum DutyKind { $($(#[$doc])* $kind,)+ }

        impl DutyKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind,)+];

            /// The name in addresses, forms and texts.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$kind => $code,)+ }
            }

            /// The register in which it is kept.
            pub const fn register(self) -> Register {
                match self { $(Self::$kind => Register::$register,)+ }
            }
        }

        /// A fact about the duties. Never changed once it is kept.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        pub enum DutyFact { $($(#[$doc])* #[serde(rename = $past)] $kind($fact),)+ }

        impl DutyFact {
            /// The fact of this kind with these fields of a form.
            pub fn read(kind: DutyKind, fields: serde_json::Value) -> Result<Self, Unreadable> {
                Ok(match kind { $(DutyKind::$kind => Self::$kind(read(fields)?),)+ })
            }

            /// What was done.
            pub const fn kind(&self) -> DutyKind {
                match self { $(Self::$kind(_) => DutyKind::$kind,)+ }
            }

            /// The name of what happened, for the log.
            pub const fn past(&self) -> &'static str {
                match self { $(Self::$kind(_) => $past,)+ }
            }
        }

        $(impl DutyPart for $fact {
            fn of(fact: &DutyFact) -> Option<&Self> {
                match fact { DutyFact::$kind(part) => Some(part), _ => None }
            }
        })+
    };
}

table! {
    /// *Bevestigen dat het plan is gelezen*.
    ReadPlan "read_plan" => PlanRead "plan-read" in Awareness;
    /// *Bericht aan ouders vastleggen*.
    GiveNotice "give_notice" => Notice "notice-given" in Awareness;
    /// *Training aanbieden*.
    OfferCourse "offer_course" => Course "course-offered" in Training;
    /// *Deelname vastleggen*.
    RecordAttendance "record_attendance" => Attendance "attended" in Training;
    /// *Oefening afronden*.
    FinishPractice "finish_practice" => Practice "practised" in Training;
    /// *Deskundige opnemen*.
    NameExpert "name_expert" => Expert "expert-named" in Experts;
    /// *Deskundige verwijderen*.
    EndExpert "end_expert" => ExpertEnded "expert-ended" in Experts;
    /// *Evaluatie maken*.
    MakeEvaluation "make_evaluation" => Evaluation "evaluation-made" in Evaluation;
    /// *Bevinding vastleggen*.
    NoteFinding "note_finding" => Finding "finding-noted" in Evaluation;
    /// *Actie afspreken*.
    AgreeAction "agree_action" => Agreed "action-agreed" in Evaluation;
    /// *Actie afronden*.
    SettleAction "settle_action" => ActionSettled "action-settled" in Evaluation;
    /// *Afspraak publiceren*.
    PublishAgreement "publish_agreement" => Agreement "agreement-published" in Agreement;
    /// *Bevestigen dat de afspraak is gelezen*.
    ReadAgreement "read_agreement" => AgreementRead "agreement-read" in Agreement;
    /// *Document in de map opnemen*.
    KeepDocument "keep_document" => Document "document-kept" in Folder;
    /// *Document uit de map halen*.
    RemoveDocument "remove_document" => DocumentRemoved "document-removed" in Folder;
    /// *Signaallijst publiceren*.
    PublishSignList "publish_sign_list" => OwnSigns "sign-list-published" in SignLists;
    /// *Signaallijst intrekken*.
    WithdrawSignList "withdraw_sign_list" => OwnSignsWithdrawn "sign-list-withdrawn" in SignLists;
    /// *Ondersteuning beginnen*.
    OpenSupport "open_support" => SupportOpened "support-opened" in Support;
    /// *Ondersteuning vastleggen*.
    WriteSupport "write_support" => SupportWritten "support-written" in Support;
    /// *Ondersteuning afsluiten*.
    CloseSupport "close_support" => SupportClosed "support-closed" in Support;
}

impl DutyKind {
    /// What has a form among the duties: not what a button does, what the program works out, and what
    /// stands in a file of its own.
    pub const FORMS: [Self; 13] = [
        Self::GiveNotice,
        Self::OfferCourse,
        Self::RecordAttendance,
        Self::NameExpert,
        Self::EndExpert,
        Self::NoteFinding,
        Self::AgreeAction,
        Self::SettleAction,
        Self::PublishAgreement,
        Self::KeepDocument,
        Self::RemoveDocument,
        Self::PublishSignList,
        Self::WithdrawSignList,
    ];

    /// The form with this name.
    pub fn form(code: &str) -> Option<Self> {
        Self::FORMS.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it is for the board alone, and not for a school to do for itself.
    pub const fn is_for_the_board(self) -> bool {
        matches!(
            self.register(),
            Register::Evaluation | Register::Agreement | Register::Folder | Register::SignLists
        )
    }
}
