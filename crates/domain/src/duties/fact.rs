//! What can be noted about the duties. A form is read into one of these; checked, it is kept.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{MemberId, No, SchoolId};
use crate::role::Role;

use super::school_year::SchoolYear;

/// A list of values with their names in files, forms and texts.
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$case_doc:meta])* $case:ident $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[$case_doc])* #[serde(rename = $code)] $case,)+ }

        impl $name {
            /// Every one, in the order in which people choose.
            pub const ALL: &[Self] = &[$(Self::$case,)+];

            /// The name in files, forms and texts.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$case => $code,)+ }
            }
        }
    };
}

pub(super) use coded;

/// A fact that is read from a form: what was left out is empty.
macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
        pub struct $name { $($(#[$field_doc])* pub $field: $kind,)+ }
    )+};
}

coded! {
    /// By which way parents were told (*hoe ouders zijn ingelicht*).
    NoticeWay {
        /// *Brief*.
        Letter "letter",
        /// *Nieuwsbrief*.
        Newsletter "newsletter",
        /// *Website*.
        Website "website",
        /// *Schoolgids*.
        SchoolGuide "school-guide",
        /// *Ouderavond*.
        Evening "evening",
        /// *Anders*.
        Other "other",
    }
}

coded! {
    /// For how long a training counts (*geldigheid*).
    Validity {
        /// A year.
        OneYear "one-year",
        /// Two years.
        TwoYears "two-years",
        /// Three years.
        ThreeYears "three-years",
        /// It does not end.
        NoEnd "no-end",
    }
}

impl Validity {
    /// In years; nothing where it does not end.
    pub const fn years(self) -> Option<i8> {
        match self {
            Self::OneYear => Some(1),
            Self::TwoYears => Some(2),
            Self::ThreeYears => Some(3),
            Self::NoEnd => None,
        }
    }
}

coded! {
    /// What somebody is an expert in (*deskundige*).
    ExpertKind {
        /// *Aandachtsfunctionaris*.
        AttentionOfficer "attention-officer",
        /// *Externe vertrouwenspersoon*.
        ExternalConfidant "external-confidant",
        /// *Schoolmaatschappelijk werk*.
        SocialWork "social-work",
        /// *Veilig Thuis* of the region.
        ReportingBody "reporting-body",
        /// *Vertrouwensinspecteur*.
        ConfidentialInspector "confidential-inspector",
        /// *Anders*.
        Other "other",
    }
}

coded! {
    /// For which children a list of signs is (*leeftijd*).
    SignAges {
        /// From birth until four.
        Toddlers "age-0-4",
        /// From four until eight.
        Young "age-4-8",
        /// From four until twelve.
        Primary "age-4-12",
        /// From twelve until eighteen.
        Secondary "age-12-18",
        /// For all.
        Every "age-all",
    }
}

impl SignAges {
    /// From which age until which, in years.
    pub const fn years(self) -> (i16, i16) {
        match self {
            Self::Toddlers => (0, 4),
            Self::Young => (4, 8),
            Self::Primary => (4, 12),
            Self::Secondary => (12, 18),
            Self::Every => (0, 18),
        }
    }
}

coded! {
    /// What came of an action (*actie*).
    ActionOutcome {
        /// *Gedaan*.
        Done "done",
        /// *Niet gedaan*.
        Dropped "dropped",
    }
}

coded! {
    /// What was written in a support file.
    SupportKind {
        /// *Gevraagd*: what the member asked for.
        Asked "asked",
        /// *Gegeven*: what was done for them.
        Given "given",
        /// *Gebeurd*: what happened in the matter.
        Happened "happened",
    }
}

facts! {
    /// Somebody read the plan as it was published (*plan gelezen*).
    PlanRead {
        /// The code of the edition.
        edition: String,
        /// Its version.
        version: u32,
    }
    /// Parents were told of the aim and content of the code (*bericht aan ouders*).
    Notice {
        /// At which school; nothing where it was for all.
        school: Option<SchoolId>,
        /// On which day.
        day: Option<Date>,
        /// By which way.
        way: Option<NoticeWay>,
        /// Where it can be found.
        place: String,
        /// What it said.
        text: String,
    }
    /// A course was offered (*aanbod van training*).
    Course {
        /// For which school; nothing where it was for all.
        school: Option<SchoolId>,
        /// What it is called.
        name: String,
        /// For which roles; none where it is for everybody.
        roles: Vec<Role>,
        /// On which day.
        day: Option<Date>,
        /// For how long it counts.
        validity: Option<Validity>,
        /// What it was about.
        about: String,
    }
    /// Members took part (*deelname*).
    Attendance {
        /// In which course.
        course: Option<No>,
        /// Who.
        members: Vec<MemberId>,
    }
    /// A member finished a practice case (*oefening*): it counts as a training of a year.
    Practice {
        /// Which case, by its code.
        case: String,
    }
    /// An expert can be reached (*deskundige*).
    Expert {
        /// At which school; nothing where it is for all.
        school: Option<SchoolId>,
        /// In what.
        kind: Option<ExpertKind>,
        /// A person or an organisation.
        name: String,
        /// What to call them for.
        helps_with: String,
        /// The telephone number.
        phone: String,
        /// The mail address.
        mail: String,
        /// On which days.
        reachable: String,
        /// Who replaces them.
        replacement: String,
    }
    /// A list of signs of the board's own, or a new version of one (*signaallijst van het bestuur*).
    OwnSigns {
        /// The number under which it was first noted; nothing for a list that is new.
        list: Option<No>,
        /// What it is called.
        name: String,
        /// For which children.
        ages: Option<SignAges>,
        /// The signs as they were typed, one on each line under headings.
        signs: String,
    }
    /// A list of signs of the board's own is no longer gone through.
    OwnSignsWithdrawn {
        /// The number under which it was first noted.
        list: Option<No>,
    }
    /// An expert is no longer in the register.
    ExpertEnded {
        /// The number under which they were noted.
        expert: Option<No>,
    }
    /// What an evaluation showed, in words (*bevinding*).
    Finding {
        /// Of which school year.
        year: Option<SchoolYear>,
        /// In words.
        text: String,
    }
    /// What will be done (*actie*).
    Agreed {
        /// After the evaluation of which school year.
        year: Option<SchoolYear>,
        /// What.
        text: String,
        /// By whom.
        owner: Option<MemberId>,
        /// By which day.
        by: Option<Date>,
    }
    /// What came of it.
    ActionSettled {
        /// The number under which the action was agreed.
        action: Option<No>,
        /// Whether it was done.
        outcome: Option<ActionOutcome>,
        /// In words.
        text: String,
    }
    /// How staff are supported who are challenged (*afspraak over ondersteuning*), as published.
    Agreement {
        /// From which day it counts.
        from: Option<Date>,
        /// What was agreed.
        text: String,
    }
    /// Somebody read the agreement.
    AgreementRead {
        /// The number under which it was published.
        agreement: Option<No>,
    }
    /// A document of the board's folder "Veilig op school".
    Document {
        /// What it is called.
        name: String,
        /// What it is for.
        about: String,
        /// Where it is kept: an address or a place.
        place: String,
    }
    /// A document is no longer in the folder.
    DocumentRemoved {
        /// The number under which it was put there.
        document: Option<No>,
    }
    /// A support file was opened for a member who is challenged (*ondersteuningsdossier*).
    SupportOpened {
        /// For whom.
        about: Option<MemberId>,
        /// Who handles it, besides whoever opened it.
        handlers: Vec<MemberId>,
        /// What it is about.
        text: String,
    }
    /// Something was written in it.
    SupportWritten {
        /// The number under which it was opened.
        file: Option<No>,
        /// What.
        kind: Option<SupportKind>,
        /// In words.
        text: String,
    }
    /// It was closed.
    SupportClosed {
        /// The number under which it was opened.
        file: Option<No>,
        /// How it ended.
        text: String,
    }
}
