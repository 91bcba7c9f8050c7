//! A record of the staff route, with its road (*dossier over iemand van school*).

use app::Visitor;
use app::staff_route::{StaffPaper, StaffView};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::staff_route::{Guideline, Road, RoadStep, StaffCommandKind, StepTaken};

use crate::Site;
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::{Frame, Link};
use crate::session::SignedIn;
use crate::staff_route::story::{Told, story};
use crate::staff_route::{LIST, frame};
use crate::text::Text;

#[derive(Template)]
#[template(path = "staff_route/record.html")]
struct RecordPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    done: Option<String>,
    road: String,
    is_by_law: bool,
    is_closed: bool,
    /// Since the first telling.
    hours: String,
    readers: String,
    /// How many copies of what was moved still stand in a dossier.
    copies_left: usize,
    /// The steps of the law.
    steps: Vec<StepLine>,
    /// That the road ended, and why.
    ended: Option<String>,
    guideline: Option<Guideline>,
    papers: Vec<Link>,
    /// What can be done.
    acts: Vec<Link>,
    story: Vec<Told>,
}

/// A step of the law.
struct StepLine {
    number: usize,
    title: String,
    /// When and by whom; nothing while it was not taken.
    taken: Option<String>,
    /// Where it is recorded, for the one that comes next.
    href: Option<String>,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let id = super::record(&id)?;
    let view = site.app.read_staff(&visitor, id).await?;
    let query = pairs(query.unwrap_or_default().as_bytes());
    let done = StaffCommandKind::from_code(first(&query, "done"));
    let t = Text::new(site.app.words());
    show(StatusCode::OK, &page(t, &visitor, &view, done))
}

fn page<'a>(
    t: Text<'a>,
    visitor: &Visitor,
    view: &StaffView,
    done: Option<StaffCommandKind>,
) -> RecordPage<'a> {
    let here = format!("{LIST}/{}", view.id);
    let road = view.case.road();
    let is_by_law = road == Some(Road::SexualOffence);
    let is_closed = view.case.is_closed();
    let title = t.get("staff-record-title");
    RecordPage {
        frame: frame(t, visitor, title, &here),
        t,
        done: done.map(|kind| t.get(format!("{}-done", kind.code()))),
        road: road.map_or_else(String::new, |road| {
            t.get(format!("staff-road-{}", road.code()))
        }),
        is_by_law,
        is_closed,
        hours: match view.hours() {
            0 => t.get("staff-record-hours-none"),
            hours => t.with("staff-record-hours", "hours", hours),
        },
        readers: view.readers.join(", "),
        copies_left: view.copies_left,
        steps: steps(t, view, &here),
        ended: ended(t, view),
        guideline: view.guideline.clone(),
        papers: papers(t, view, &here),
        acts: acts(t, view, &here),
        story: story(t, view),
    }
}

fn steps(t: Text<'_>, view: &StaffView, here: &str) -> Vec<StepLine> {
    let next = view.case.next_step().filter(|_| !view.case.is_closed());
    let line = |step: RoadStep| StepLine {
        number: step.number(),
        title: t.get(format!("staff-step-{}", step.code())),
        taken: view.case.taken(step).map(|(_, taken)| said(t, taken)),
        href: (next == Some(step)).then(|| format!("{here}/take_step")),
    };
    RoadStep::ALL.map(line).into()
}

/// When a step was taken, and by whom.
fn said(t: Text<'_>, taken: &StepTaken) -> String {
    let when = |when| t.words().when(when);
    let at = taken.when.map_or_else(String::new, when);
    match taken.person_when {
        None => t.with_all("staff-step-taken", &[("at", &at), ("by", &taken.by)]),
        Some(person) => {
            let values = [("at", &*at), ("person", &*when(person)), ("by", &taken.by)];
            t.with_all("staff-step-taken-both", &values)
        }
    }
}

fn ended(t: Text<'_>, view: &StaffView) -> Option<String> {
    let (_, taken) = view.case.taken(RoadStep::SuspicionWeighed)?;
    let reason = &taken.text;
    view.case
        .has_ended()
        .then(|| t.with("staff-road-ended", "reason", reason))
}

fn papers(t: Text<'_>, view: &StaffView, here: &str) -> Vec<Link> {
    let ready = StaffPaper::ALL.into_iter();
    let ready = ready.filter(|paper| paper.is_ready(&view.case));
    let link = |paper: StaffPaper| {
        let code = paper.code();
        let title = t.get(format!("staff-paper-{code}-title"));
        Link::new(title, format!("{here}/papers/{code}"))
    };
    ready.map(link).collect()
}

fn acts(t: Text<'_>, view: &StaffView, here: &str) -> Vec<Link> {
    use StaffCommandKind as Kind;
    if view.case.is_closed() {
        return Vec::new();
    }
    // The step that comes next stands in the list of steps.
    let talks = view.case.road() == Some(Road::Misconduct);
    let first = talks.then_some(Kind::RecordTalk);
    let rest = [Kind::ChooseRoad, Kind::ShutOut, Kind::Close];
    first
        .into_iter()
        .chain(rest)
        .map(|kind| {
            let title = t.get(format!("{}-title", kind.code()));
            Link::new(title, format!("{here}/{}", kind.code()))
        })
        .collect()
}
