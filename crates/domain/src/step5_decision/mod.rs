//! Step 5, deciding: organise help or report (*beslissen: hulp organiseren of melden*).

mod closing;
mod decision;
mod edition_move;
mod help;
mod index_signal;
mod information_request;
mod report;
pub(crate) mod rules;
mod watching;

pub use closing::{Closing, Reopening};
pub use decision::{Confidentiality, ConfidentialityAnswer, Decision};
pub use edition_move::EditionMove;
pub use help::{Effect, GoalReview, HelpPlan, HelpReview, Reached};
pub use index_signal::{IndexFollowUp, IndexSignal, IndexStep};
pub use information_request::{InformationGround, InformationRequest};
pub use report::{
    Announcement, AnnouncementWaiver, Feedback, FeedbackStage, FiledHow, Filing, ReportDraft,
};
pub use watching::{Every, SafetyCheck, Watching};
