//! The report: announced, drafted, filed, and what comes back.

use serde::{Deserialize, Serialize};

use crate::answer::YesNo;
use crate::id::No;
use crate::party::Party;
use crate::time::When;

/// The talk beforehand about the report (*melding besproken*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Announcement {
    /// With whom.
    pub to: Vec<Party>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// In a talk, by telephone.
    pub how: String,
    /// Why the school means to report, as it was told.
    pub reason_told: String,
    /// What the report is for, as it was told.
    pub purpose_told: String,
    /// They were asked expressly for a reaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction_asked: Option<YesNo>,
    /// The reaction.
    pub reaction: String,
    /// They object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objects: Option<YesNo>,
    /// The objections.
    pub objections: String,
    /// How the objections are met.
    pub met_how: String,
    /// Or the nature of the violence or neglect, against which they are weighed.
    pub nature: String,
    /// How serious it is.
    pub seriousness: String,
    /// Why a report is needed to protect the child or somebody in the family.
    pub need: String,
    /// How the objections weigh against that.
    pub weighed: String,
    /// What was done to get consent or cooperation (*inspanningsverplichting*).
    pub consent_efforts: String,
}

/// A report that is not announced to somebody, and why (*afzien van aankondigen*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct AnnouncementWaiver {
    /// To whom it is not announced.
    pub to: Vec<Party>,
    /// The ground, one of the edition's.
    pub ground: String,
    /// The ground in the person's own words.
    pub motivation: String,
}

/// A draft of the report (*conceptmelding*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReportDraft {
    /// The entries that go in. What is not here stays out of the file altogether.
    pub entries: Vec<No>,
    /// Who reports: name and function.
    pub reporter: String,
    /// Where and when the reporter can be reached.
    pub reachable: String,
    /// How safe the child is now, and where it is.
    pub current_safety: String,
    /// What the school will go on doing.
    pub school_will_do: String,
    /// What must not become known to whom.
    pub not_to_be_shown: String,
}

/// How a report was handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FiledHow {
    /// By telephone.
    Phone,
    /// Through the secure form of the region.
    Form,
    /// By telephone and through the form.
    PhoneAndForm,
}

/// A report that was made (*melding gedaan*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Filing {
    /// The draft that was handed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<No>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// How.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how: Option<FiledHow>,
    /// Who took it, with reference.
    pub received_by: String,
    /// Agreed with the body: what the reporter can still do.
    pub aftercare: String,
}

/// At what point the body told the school something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeedbackStage {
    /// The safety assessment, after 5 working days.
    Assessment,
    /// The conclusion, after 10 weeks.
    Conclusion,
    /// Something in between.
    Between,
}

/// Word from the body that took the report (*terugkoppeling*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Feedback {
    /// At what point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<FeedbackStage>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// From whom.
    pub from: String,
    /// What was told about progress and steps.
    pub told: String,
    /// Agreed with the body: what the reporter can still do.
    pub aftercare: String,
}
