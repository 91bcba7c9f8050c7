//! Who consults and who decides at each school, with who stands in (*werkprocessen*).

use app::access::Colleague;
use app::duties::DutyView;
use app::responsibility::SchoolResponsibility;
use domain::duties::Duty;
use domain::permission::Action;

use crate::duties::page::{Line, Section};
use crate::duties::words::{gaps, said};
use crate::frame::Link;
use crate::text::Text;

/// What stands on the page.
pub(super) fn sections(t: Text<'_>, view: &DutyView) -> Vec<Section> {
    let states = view.states();
    let state = states
        .iter()
        .find(|state| state.duty == Duty::WorkProcesses);
    let mut section = Section {
        gaps: state.map(|state| gaps(t, view, state)).unwrap_or_default(),
        lines: view
            .responsible
            .iter()
            .map(|at| school(t, view, at))
            .collect(),
        ..Section::new("schools", t.get("duties-work"))
    };
    if view.is_of_board {
        let name = t.get("responsibility-title");
        section.links.push(Link::new(name, "/responsibility"));
    }
    vec![section]
}

fn school(t: Text<'_>, view: &DutyView, at: &SchoolResponsibility) -> Line {
    let group = view
        .groups
        .iter()
        .find(|one| one.school == Some(at.school.id));
    let members = group.map(|one| one.members.as_slice()).unwrap_or_default();
    let consulted = &view.edition.roles.consulted;
    let consult = members
        .iter()
        .filter(|(_, held)| held.iter().any(|one| consulted.contains(one)));
    let count = consult.clone().count();
    let mut names: Vec<&str> = consult.filter_map(|(one, _)| view.name(*one)).collect();
    names.sort_unstable();
    let called = |who: &Option<Colleague>| {
        let name = who.as_ref().and_then(|one| view.name(one.member));
        name.unwrap_or_default().to_owned()
    };
    let mut about = vec![t.with("duties-consult-count", "count", count)];
    about.extend(said(t, "duties-consult", &names.join(", ")));
    about.extend(said(t, "duties-decides", &called(&at.first)));
    about.extend(said(t, "duties-deputy", &called(&at.deputy)));
    let is_open = count < 2 || at.is_open();
    Line {
        title: at.school.name.clone(),
        about,
        warning: is_open.then(|| t.get("duties-attention")),
        ..Line::default()
    }
}

/// Whether this visitor names who decides: the page then leads there.
pub(super) fn names_who_decides(visitor: &app::Visitor) -> bool {
    visitor.may(Action::NameResponsible)
}
