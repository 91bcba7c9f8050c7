//! The board's duties (*verantwoordelijkheden van het bestuur*): what it noted about them, how each
//! stands, and a yearly evaluation in numbers that betray nobody.
//!
//! What was noted is kept as facts, in registers. Every status is worked out from them and the
//! moment; none is stored. A gap refuses nobody anything.

mod check;
mod counting;
mod evaluation;
mod fact;
mod kept;
mod noted;
mod own_signs;
mod school_year;
mod small_cells;
mod status;
mod support;

pub use check::{DutyDesk, DutyPerson};
pub use counting::{Counts, count};
pub use evaluation::{Evaluation, Figure, Indicator, TimeTaken, publish};
pub use fact::{
    ActionOutcome, ActionSettled, Agreed, Agreement, AgreementRead, Attendance, Course, Document,
    DocumentRemoved, Expert, ExpertEnded, ExpertKind, Finding, Notice, NoticeWay, OwnSigns,
    OwnSignsWithdrawn, PlanRead, Practice, SignAges, SupportClosed, SupportKind, SupportOpened,
    SupportWritten, Validity,
};
pub use kept::{DutyFact, DutyKind, DutyPart, Register};
pub use noted::{
    Act, NotedDuty, Trained, TrainedBy, acts, agreement_readers, all, documents, experts,
    newest_agreement, plan_readers, practised, trained, trained_by_course, trainings,
};
pub use own_signs::{OwnList, own_lists};
pub use school_year::SchoolYear;
pub use small_cells::{Cell, LEAST_SHOWN, Table};
pub use status::{Duty, DutyState, DutyWorld, Gap, Group, states};
pub use support::{SupportEntry, SupportFile, files};
