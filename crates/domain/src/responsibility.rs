//! Who is finally responsible for the decision to report (*eindverantwoordelijk*): a role for the
//! whole board, and at each school one member who holds it, with a deputy.

mod deciding;
mod naming;

pub use deciding::{Capacity, Decider, Deciding, Naming, Turn};
pub use naming::{
    AbsenceRequest, NamingRequest, Period, ResponsibilityFact, ResponsibilityKind, Responsible,
    RoleRequest, chosen_role, may_carry, responsible_at,
};
