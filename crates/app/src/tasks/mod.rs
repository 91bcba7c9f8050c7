//! Tasks (*taken*): who has what waits, and what is too late.

mod give;
mod overdue;
mod rows;

pub use overdue::{Overdue, OverdueAt, OverdueFilter, OverdueTask, Person};
pub(crate) use rows::{step_of, task_code};
