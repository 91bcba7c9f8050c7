//! How long a closed dossier is kept, and how it is destroyed: announced by one, confirmed by another
//! (*bewaren en vernietigen*).
//!
//! What is noted hangs on the dossier and is no record in it: it has to stay when the dossier is gone.

mod deed;
mod keeping;
mod term;

pub use deed::{CAUSES, ConfirmRequest, HoldRequest, ReasonRequest};
pub use keeping::{Announcement, Hold, Keeping, RetentionFact, RetentionKind, keeping};
pub use term::{confirmable_from, destroyable_from};
