//! Who is finally responsible at each school, for those who name them (*eindverantwoordelijk*).

pub(crate) mod absence;
pub(crate) mod naming;
pub(crate) mod overview;
pub(crate) mod role;

use app::Visitor;
use app::responsibility::{ResponsibilityOverview, SchoolResponsibility};
use domain::responsibility::{Deciding, Turn};
use domain::role::Role;

use crate::error_page::PageError;
use crate::form::Form;
use crate::frame::Frame;
use crate::text::Text;

/// The page above the forms.
const ADDRESS: &str = "/responsibility";

/// The school that an address names, if the visitor names for it.
fn school<'a>(
    overview: &'a ResponsibilityOverview,
    id: &str,
) -> Result<&'a SchoolResponsibility, PageError> {
    let found = overview
        .schools
        .iter()
        .find(|one| one.school.id.to_string() == id);
    found.ok_or(PageError::NotFound)
}

/// Roles in words: who holds one of them can be named.
fn roles(t: Text<'_>, roles: &[Role]) -> String {
    let names: Vec<String> = roles
        .iter()
        .map(|role| t.get(format!("role-{}", role.code())))
        .collect();
    names.join(", ")
}

/// The frame of a form.
fn frame<'a>(t: Text<'a>, visitor: &Visitor, form: &Form<'_>, address: &str) -> Frame<'a> {
    Frame::new(t, visitor, form.text("title"), address)
        .below(t.get("my-work-title"), "/")
        .below(t.get("responsibility-title"), ADDRESS)
        .refused(form.is_refused)
}

/// Who may decide in a dossier, in words (*wie beslist*).
pub(crate) fn decides(t: Text<'_>, deciding: &Deciding) -> String {
    match deciding.turn() {
        Turn::Roles(all) => t.with("decides-roles", "roles", roles(t, all)),
        Turn::First(first) => t.with("decides-first", "name", &first.name),
        Turn::Deputy { deputy, first } => {
            let values = [("name", &*deputy.name), ("first", &*first.name)];
            t.with_all("decides-deputy", &values)
        }
        Turn::Nobody => {
            let first = deciding.named.as_ref().map(|naming| &*naming.first.name);
            t.with("decides-nobody", "first", first.unwrap_or_default())
        }
    }
}
