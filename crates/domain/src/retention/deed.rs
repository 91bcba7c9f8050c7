//! What is asked for, and whether it can be.

use serde::Deserialize;

use crate::answer::{YesNo, is_blank};
use crate::decide::Refusal;
use crate::faults::Faults;
use crate::id::MemberId;
use crate::retention::Keeping;
use crate::role::Role;

/// Holding a dossier (*vernietigen opschorten*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct HoldRequest {
    /// For what, from the list.
    pub cause: String,
    /// Why, in words.
    pub reason: String,
}

/// For what a dossier can be held.
// SOURCE: law-and-practice 7.5: a running complaint, procedure or Veilig Thuis monitoring; the access
// request because what somebody asked to see may not be destroyed before they have.
pub const CAUSES: [&str; 5] = [
    "complaint",
    "procedure",
    "monitoring",
    "access-request",
    "other",
];

/// Something for which words will do: ending a hold, announcing, objecting.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReasonRequest {
    /// Why.
    pub reason: String,
}

/// Confirming that a dossier is destroyed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct ConfirmRequest {
    /// That it cannot be undone, said again.
    pub is_sure: Option<YesNo>,
}

impl HoldRequest {
    /// Whether it can be held: also before it is closed or its day has come.
    pub fn check(&self, keeping: &Keeping) -> Result<(), Refusal> {
        let mut faults = Faults::default();
        faults.unless(keeping.hold.is_none(), "destruction.held", "");
        let is_known = CAUSES.contains(&&*self.cause);
        faults.unless(is_known, "form.required", "cause");
        faults.unless(!is_blank(&self.reason), "form.required", "reason");
        faults.none_and(Some(()), "reason")
    }
}

impl ReasonRequest {
    /// Whether the hold can end.
    pub fn check_end(&self, keeping: &Keeping) -> Result<(), Refusal> {
        let mut faults = Faults::default();
        faults.unless(keeping.hold.is_some(), "destruction.not-held", "");
        faults.unless(!is_blank(&self.reason), "form.required", "reason");
        faults.none_and(Some(()), "reason")
    }

    /// Whether it can be announced that the dossier will be destroyed.
    pub fn check_announcement(&self, keeping: &Keeping) -> Result<(), Refusal> {
        let mut faults = Faults::default();
        stopped(keeping, &mut faults);
        let is_first = keeping.announced.is_none();
        faults.unless(is_first, "destruction.announced-before", "");
        faults.unless(!is_blank(&self.reason), "form.required", "reason");
        faults.none_and(Some(()), "reason")
    }

    /// Whether what was announced can be stopped.
    pub fn check_objection(&self, keeping: &Keeping) -> Result<(), Refusal> {
        let mut faults = Faults::default();
        let is_there = keeping.announced.is_some();
        faults.unless(is_there, "destruction.not-announced", "");
        faults.unless(!is_blank(&self.reason), "form.required", "reason");
        faults.none_and(Some(()), "reason")
    }
}

impl ConfirmRequest {
    /// Whether this member, acting in this role, can destroy what was announced. Whether an emergency in
    /// the dossier still waits to be looked back at is known outside.
    pub fn check(
        &self,
        keeping: &Keeping,
        (by, role): (MemberId, Role),
        has_open_emergency: bool,
    ) -> Result<(), Refusal> {
        let mut faults = Faults::default();
        stopped(keeping, &mut faults);
        match &keeping.announced {
            None => faults.unless(false, "destruction.not-announced", ""),
            Some(announced) => {
                let is_over = keeping.is_confirmable;
                faults.unless(is_over, "destruction.announcement-runs", "");
                let is_other = announced.fact.by != by;
                faults.unless(is_other, "destruction.same-person", "");
                let is_other = announced.fact.role != role;
                faults.unless(is_other, "destruction.same-role", "");
            }
        }
        faults.unless(!has_open_emergency, "destruction.emergency-open", "");
        faults.unless(self.is_sure.is_some(), "form.required", "is-sure");
        let is_unsure = self.is_sure == Some(YesNo::No);
        faults.unless(!is_unsure, "destruction.not-sure", "is-sure");
        faults.none_and(Some(()), "is-sure")
    }
}

/// What stops both announcing and confirming.
fn stopped(keeping: &Keeping, faults: &mut Faults) {
    faults.unless(keeping.is_closed, "destruction.open", "");
    faults.unless(keeping.hold.is_none(), "destruction.held", "");
    let is_due = keeping.is_due || !keeping.is_closed;
    faults.unless(is_due, "destruction.too-early", "");
}
