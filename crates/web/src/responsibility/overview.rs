//! The page: school by school who decides, and what is still open.

use app::Visitor;
use app::responsibility::{ResponsibilityOverview, SchoolResponsibility};
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::responsibility::Period;
use domain::time::school_time;
use jiff::SignedDuration;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::responsibility::{ADDRESS, roles};
use crate::session::SignedIn;
use crate::text::Text;

/// What can just have been done.
const DONE: [&str; 4] = [
    "name_responsible",
    "note_absence",
    "end_absence",
    "choose_role",
];

#[derive(Template)]
#[template(path = "responsibility/overview.html")]
struct OverviewPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    done: Option<String>,
    role: String,
    may_choose: bool,
    schools: Vec<SchoolCard>,
}

/// One school.
struct SchoolCard {
    id: String,
    name: String,
    first: Option<String>,
    deputy: Option<String>,
    /// What is still open; nothing where two are named.
    open: Option<String>,
    /// That the first is absent, and that the deputy decides.
    absent: Option<String>,
    /// Absences that run or are to begin.
    absences: Vec<String>,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let overview = site.app.responsibility(&visitor).await?;
    let query = pairs(query.unwrap_or_default().as_bytes());
    let done = DONE.into_iter().find(|code| *code == first(&query, "done"));
    let t = Text::of(&site);
    show(StatusCode::OK, &page(t, &visitor, &overview, done))
}

fn page<'a>(
    t: Text<'a>,
    visitor: &Visitor,
    overview: &ResponsibilityOverview,
    done: Option<&str>,
) -> OverviewPage<'a> {
    let frame = Frame::new(t, visitor, t.get("responsibility-title"), ADDRESS)
        .below(t.get("my-work-title"), "/");
    OverviewPage {
        frame,
        t,
        done: done.map(|code| t.get(format!("{code}-done"))),
        role: roles(t, &overview.roles),
        may_choose: overview.may_choose,
        schools: overview.schools.iter().map(|one| card(t, one)).collect(),
    }
}

fn card(t: Text<'_>, one: &SchoolResponsibility) -> SchoolCard {
    let name = |who: &app::access::Colleague| who.name.clone();
    let open = match (&one.first, &one.deputy) {
        (None, _) => Some("responsibility-nobody"),
        (Some(_), None) => Some("responsibility-no-deputy"),
        (Some(_), Some(_)) => None,
    };
    let absent = one.first.is_some() && one.is_absent;
    SchoolCard {
        id: one.school.id.to_string(),
        name: one.school.name.clone(),
        first: one.first.as_ref().map(name),
        deputy: one.deputy.as_ref().map(name),
        open: open.map(|key| t.get(key)),
        absent: absent.then(|| t.get("responsibility-absent-now")),
        absences: one
            .absences
            .iter()
            .map(|period| absence(t, *period))
            .collect(),
    }
}

/// A period as days, both included.
fn absence(t: Text<'_>, period: Period) -> String {
    let day = |at| t.words().date(school_time(at).date());
    let last = period.until - SignedDuration::from_secs(1);
    let values = [("since", &*day(period.since)), ("until", &*day(last))];
    t.with_all("responsibility-absence", &values)
}
