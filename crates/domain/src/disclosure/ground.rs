//! On which ground a copy is given.

use serde::{Deserialize, Serialize};

use crate::disclosure::{CopyPaper, Recipient};

/// On which ground a copy is given (*grond*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CopyGround {
    /// The step plan wants it discussed with them.
    Plan,
    /// The right of access to what is kept about oneself or one's child.
    // SOURCE: AVG art. 15.
    Access,
    /// A parent without authority asks for important facts.
    // SOURCE: BW 1:377c.
    FactsForParent,
    /// The right to inform the body that takes reports.
    // SOURCE: Wmo 2015, art. 5.2.6.
    Report,
    /// A court orders or asks it.
    Order,
    /// A complaint, or supervision.
    // SOURCE: WPO art. 14; Awb art. 5:20.
    Complaint,
    /// Whoever may decide consents.
    Consent,
}

impl CopyGround {
    /// Every ground.
    pub const ALL: [Self; 7] = [
        Self::Plan,
        Self::Access,
        Self::FactsForParent,
        Self::Report,
        Self::Order,
        Self::Complaint,
        Self::Consent,
    ];

    /// The name in forms and texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Access => "access",
            Self::FactsForParent => "facts-for-parent",
            Self::Report => "report",
            Self::Order => "order",
            Self::Complaint => "complaint",
            Self::Consent => "consent",
        }
    }
}

/// Whether this ground carries this paper for this recipient. Where the pupil decides alone, a parent
/// sees the dossier only if the pupil consents.
// SOURCE: UAVG art. 5: from 16 a pupil uses these rights alone.
pub const fn fits(
    ground: CopyGround,
    paper: CopyPaper,
    recipient: Recipient,
    pupil_decides: bool,
) -> bool {
    use CopyGround as G;
    use Recipient as R;
    match (ground, paper, recipient) {
        (G::Access, CopyPaper::Overview, R::Parent) => !pupil_decides,
        (G::Consent, CopyPaper::NoAuthority, _) => false,
        (G::Plan, CopyPaper::Announcement | CopyPaper::HelpAgreement, _)
        | (G::FactsForParent, CopyPaper::NoAuthority, _)
        | (G::Access, CopyPaper::Overview, R::PupilAddressed)
        | (G::Report, CopyPaper::Overview, R::ReportingBody)
        | (G::Order, CopyPaper::Overview, R::Court)
        | (G::Complaint, CopyPaper::Overview, R::Complaints)
        | (G::Consent, _, _) => true,
        _ => false,
    }
}
