//! Who may see what of one dossier beyond their role: leave that was given, ties that shut
//! somebody out, and emergencies.
//!
//! Everything here hangs on the pupil, because a tie to a child is there before the dossier is.

mod compartment;
mod request;
mod seen;
mod standing;

pub use compartment::{Compartment, Parts};
pub use request::{
    ConflictRequest, EmergencyReason, EmergencyRequest, GrantRequest, ReviewRequest, Tie, Verdict,
    school_year_end,
};
pub use standing::{AccessFact, AccessKind, EMERGENCY, Standing, leave_of};
