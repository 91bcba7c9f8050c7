//! For which closed dossiers the time is over, or soon is (*bewaartermijnen*).

use app::retention::DueDossier;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::permission::Action;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::frame::Frame;
use crate::session::SignedIn;
use crate::text::Text;

#[derive(Template)]
#[template(path = "retention/due.html")]
struct DuePage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    now: Vec<DueLine>,
    soon: Vec<DueLine>,
    may_see_destroyed: bool,
}

struct DueLine {
    title: String,
    /// Nothing for who sees no dossiers.
    href: Option<String>,
    about: String,
    state: Option<String>,
    is_held: bool,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let list = site.app.due_dossiers(&visitor).await?;
    let t = Text::new(site.app.words());
    let school = |due: &DueDossier| {
        let school = visitor.schools.iter().find(|one| one.id == due.school);
        school.map_or_else(String::new, |school| school.name.clone())
    };
    let (now, soon): (Vec<_>, Vec<_>) = list.dossiers.iter().partition(|one| one.is_due);
    let line = |due: &&DueDossier| line(t, due, &school(due));
    let page = DuePage {
        frame: Frame::new(t, &visitor, t.get("due-title"), "/retention")
            .below(t.get("my-work-title"), "/"),
        t,
        now: now.iter().map(line).collect(),
        soon: soon.iter().map(line).collect(),
        may_see_destroyed: visitor.may(Action::ListDestroyed),
    };
    show(StatusCode::OK, &page)
}

fn line(t: Text<'_>, due: &DueDossier, school: &str) -> DueLine {
    let day = |day| t.words().date(day);
    let state = match due.confirm_from {
        _ if due.is_held => Some(t.get("due-held")),
        Some(from) => Some(t.with("due-announced", "day", day(from))),
        None => None,
    };
    let from = day(due.from);
    DueLine {
        title: due.pupil.clone().unwrap_or_else(|| due.dossier.to_string()),
        href: due
            .pupil
            .as_ref()
            .map(|_| format!("/dossiers/{}/retention", due.dossier)),
        about: t.with_all("due-line", &[("school", school), ("day", &from)]),
        state,
        is_held: due.is_held,
    }
}
