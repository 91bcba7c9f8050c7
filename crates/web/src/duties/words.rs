//! What the pages of the duties say in the same words.

use app::duties::DutyView;
use domain::duties::{DutyState, Gap, Group};
use domain::id::SchoolId;
use domain::role::Role;
use jiff::civil::Date;

use crate::text::Text;

/// The school, or the whole board.
pub(super) fn place(t: Text<'_>, view: &DutyView, school: Option<SchoolId>) -> String {
    let known = view.schools.iter().find(|one| Some(one.id) == school);
    known.map_or_else(|| t.get("duties-whole-board"), |one| one.name.clone())
}

/// A group as its place is called, with an anchor.
pub(super) fn group(t: Text<'_>, view: &DutyView, group: &Group) -> (String, String) {
    let id = group.school.map(|one| format!("school-{one}"));
    let id = id.unwrap_or_else(|| "board".to_owned());
    (id, place(t, view, group.school))
}

/// So many of so many.
pub(super) fn of(t: Text<'_>, key: &str, some: usize, all: usize) -> String {
    let values = [("count", &*some.to_string()), ("all", &*all.to_string())];
    t.with_all(key, &values)
}

/// What a duty lacks, each thing once with where it is lacking.
pub(super) fn gaps(t: Text<'_>, view: &DutyView, state: &DutyState) -> Vec<String> {
    let mut codes: Vec<&'static str> = Vec::new();
    for gap in &state.gaps {
        if !codes.contains(&gap.code) {
            codes.push(gap.code);
        }
    }
    let line = |code: &str| {
        let here = state.gaps.iter().filter(|gap| gap.code == code);
        let places: Vec<String> = here.clone().map(|gap| at(t, view, gap)).collect();
        let year = here.clone().find_map(|gap| gap.year);
        let year = year.map(|year| year.to_string()).unwrap_or_default();
        let count: usize = here.map(|gap| gap.count).sum();
        let values = [
            ("where", &*places.join(", ")),
            ("count", &*count.to_string()),
            ("year", &*year),
        ];
        t.with_all(&format!("duties-gap-{code}"), &values)
    };
    codes.into_iter().map(line).collect()
}

fn at(t: Text<'_>, view: &DutyView, gap: &Gap) -> String {
    let place = place(t, view, gap.school);
    match gap.count {
        0 => place,
        count => format!("{place} ({count})"),
    }
}

/// A day, if there is one.
pub(super) fn day(t: Text<'_>, day: Option<Date>) -> String {
    day.map(|day| t.words().date(day)).unwrap_or_default()
}

/// Roles in words; everybody where none is named.
pub(super) fn roles(t: Text<'_>, roles: &[Role]) -> String {
    if roles.is_empty() {
        return t.get("duties-for-everybody");
    }
    let names = roles
        .iter()
        .map(|role| t.get(format!("role-{}", role.code())));
    names.collect::<Vec<_>>().join(", ")
}

/// A line of a name and what it is, if it is anything.
pub(super) fn said(t: Text<'_>, key: &str, value: &str) -> Option<String> {
    let value = value.trim();
    (!value.is_empty()).then(|| t.with(key, "value", value))
}

/// What was just done on a form that leads here.
pub(super) fn done(t: Text<'_>, query: Option<String>) -> Option<String> {
    let query = crate::form_fields::pairs(query.unwrap_or_default().as_bytes());
    let code = crate::form_fields::first(&query, "done");
    let kinds = domain::duties::DutyKind::ALL.iter();
    let kind = kinds.map(|kind| kind.code()).find(|kind| *kind == code)?;
    t.find(format!("{kind}-done"))
}
