//! The staff route (*signalen over een beroepskracht*): a record of its own kind, beside the five steps.
//!
//! A suspicion about somebody who works for the school stands in no pupil's dossier. It has its own
//! records, its own permit and its own readers: those whom the board named, and nobody else.
//!
//! There are two roads, chosen by what is suspected. Of misconduct the manager is told under the
//! board's guideline; of a sexual offence the law prescribes six steps in a fixed order.

mod case;
mod decide;
mod fact;
mod permission;
mod recipients;
mod stored;

pub use case::{StaffCase, StaffRecorded};
pub use decide::{StaffContext, decide, shut_out_by};
pub use fact::{
    Closing, Concerned, Moved, MovedCopy, MovedRecord, Road, RoadChoice, RoadStep, ShutOut,
    StaffCommand, StaffCommandKind, StepTaken, Talk, Telling, Why,
};
pub use permission::{
    StaffAction, StaffPermit, StaffStanding, is_allowed, may_receive, staff_permit,
};
pub use recipients::{
    Guideline, NameRequest, RecipientFact, RecipientKind, Recipients, may_be_named,
};
pub use stored::{from_bytes, to_bytes};
