//! What is wrong with something that is asked for, field by field.

use crate::decide::{Problem, Refusal};

/// The faults found so far (*fouten*).
#[derive(Default)]
pub(crate) struct Faults(Vec<Problem>);

impl Faults {
    /// It is a fault unless it is right.
    pub(crate) fn unless(&mut self, is_right: bool, code: &str, field: &str) {
        if !is_right {
            self.0.push(Problem::at(code, field));
        }
    }

    /// What was given, if nothing is at fault.
    pub(crate) fn none_and<T>(mut self, given: Option<T>, field: &str) -> Result<T, Refusal> {
        self.unless(
            given.is_some() || !self.0.is_empty(),
            "form.required",
            field,
        );
        match given {
            Some(given) if self.0.is_empty() => Ok(given),
            _ => Err(Refusal { problems: self.0 }),
        }
    }
}
