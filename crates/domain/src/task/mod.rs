//! Tasks (*taken*): what somebody has to do by a day.
//!
//! What a rule leaves open is a task that is worked out anew each time; what a rule does not ask is
//! recorded by hand. Either can be given to a person.

mod fact;
mod key;
mod open;
mod point;

pub use fact::{Task, TaskAssignment, TaskEnd, TaskEnding};
pub use key::{NoTask, TaskKey};
pub use open::OpenTask;
pub use point::{PointTask, point_task};
pub(crate) use point::{assignable, follow_up};
