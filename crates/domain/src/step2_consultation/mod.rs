//! Step 2, consulting a colleague and, where needed, an outside adviser (*consultatie*).

pub(crate) mod rules;

use serde::{Deserialize, Serialize};

use crate::answer::Known;
use crate::id::No;
use crate::role::Role;
use crate::time::When;

/// A question put to a colleague (*consultatie gevraagd*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct ConsultationRequest {
    /// The role whose holder is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Role>,
    /// What is asked.
    pub question: String,
    /// The entries it is about.
    pub entries: Vec<No>,
}

/// A consultation that took place (*consultatie*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Consultation {
    /// The request it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<No>,
    /// The role of the colleague who was consulted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<Role>,
    /// Name of the colleague.
    pub name: String,
    /// Who else was there, as at a meeting of the care team (*zorgteam*): names and functions.
    pub also_present: String,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// What was discussed.
    pub discussed: String,
    /// What came of it.
    pub outcome: String,
}

/// The director was told of the suspicion (*directeur op de hoogte gesteld*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct DirectorInformed {
    /// The role of whoever told the director; the plan wants it to be the care coordinator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told_by: Option<Role>,
    /// Name of the director.
    pub name: String,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// What the director was told.
    pub told: String,
    /// What the director said or decided.
    pub response: String,
}

/// Who outside the school gives advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Adviser {
    /// The body that takes reports: *Veilig Thuis*, formerly AMK and Steunpunt Huiselijk Geweld.
    ReportingBody,
    /// *Externe vertrouwenspersoon*.
    ExternalConfidant,
    /// Another expert, for example on injuries.
    Expert,
}

/// The sheet for an advice call, without names (*adviesblad*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct AdviceSheet {
    /// The situation in a few sentences, without anything that leads to a person.
    pub summary: String,
    /// What is asked.
    pub question: String,
    /// The entries that may be read out, stripped.
    pub entries: Vec<No>,
}

/// Advice from outside (*advies*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Advice {
    /// Who advised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adviser: Option<Adviser>,
    /// Name and function of the adviser, if given.
    pub name: String,
    /// The reference that the adviser gave.
    pub reference: String,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// What was asked.
    pub question: String,
    /// What was advised.
    pub advice: String,
    /// Whether the advice was to report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_advised: Option<Known>,
}
