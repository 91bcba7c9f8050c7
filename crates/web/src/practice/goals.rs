//! What to do in the case that is practised, how far one is, and looking back (*opdracht en nabespreking*).

use app::practice::{Debrief, GoalStands, Practice, Refused};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::practice::Reached;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::frame::{Frame, Link};
use crate::session::{Sent, SignedIn};
use crate::text::{Block, Text};

#[derive(Template)]
#[template(path = "practice/goals.html")]
struct GoalsPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    /// Who one plays, and about whom it is.
    plays: String,
    story: Vec<Block>,
    goals: Vec<GoalView>,
    /// Where to begin.
    begin: Link,
    is_done: bool,
    /// When it was finished: then the page looks back.
    finished: Option<String>,
    refused: Vec<RefusedView>,
}

/// A goal in words.
struct GoalView {
    text: String,
    hint: String,
    /// What went well with it.
    well: String,
    is_reached: bool,
    /// It was done before what comes first in the plan.
    is_early: bool,
    form: Option<Link>,
}

/// Something that was refused on the way.
struct RefusedView {
    what: String,
    rules: Vec<RuleLine>,
}

/// A rule that refused, in the words of the plan.
struct RuleLine {
    code: String,
    sentence: String,
    plan: String,
    source: String,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let debrief = practice(&site)?.debrief(&visitor).await?;
    let case = &debrief.case.code;
    let role = app::within(&t.get(format!("role-{}", debrief.case.role.code())));
    let about = [
        ("name", &*visitor.name),
        ("role", &*role),
        ("pupil", &*debrief.pupil),
    ];
    let title = t.get(format!("practice-case-{case}-title"));
    let page = GoalsPage {
        frame: Frame::new(t, &visitor, title, "/goals"),
        t,
        plays: t.with_all("practice-you-are", &about),
        story: t.blocks(format!("practice-case-{case}-story")),
        goals: debrief
            .goals
            .iter()
            .map(|goal| goal_view(t, &debrief, goal))
            .collect(),
        begin: begin(t, &debrief),
        is_done: debrief.is_done(),
        finished: debrief.finished_at.map(|at| t.words().moment(at)),
        refused: debrief
            .refused
            .iter()
            .filter_map(|one| refused_view(t, &debrief, one))
            .collect(),
    };
    show(StatusCode::OK, &page)
}

/// Finish, when everything was done.
pub(crate) async fn finish(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    let real = site.real.as_ref().ok_or(PageError::NotFound)?;
    practice(&site)?.finish(&sent.visitor, real).await?;
    Ok(Redirect::to("/goals").into_response())
}

fn practice(site: &Site) -> Result<&Practice, PageError> {
    let real = site.real.as_ref();
    real.and_then(app::App::practice).ok_or(PageError::NotFound)
}

fn goal_view(t: Text<'_>, debrief: &Debrief<'_>, goal: &GoalStands) -> GoalView {
    let key = format!("practice-case-{}-goal-{}", debrief.case.code, goal.code);
    let form = goal.form.zip(debrief.dossier).map(|(kind, dossier)| {
        let title = t.get(format!("{}-title", kind.code()));
        Link::new(title, format!("/dossiers/{dossier}/{}", kind.code()))
    });
    GoalView {
        text: t.get(&key),
        hint: t.get(format!("{key}-hint")),
        well: t.get(format!("{key}-well")),
        is_reached: goal.reached.is_reached(),
        is_early: goal.reached == Reached::TooEarly,
        form,
    }
}

/// Into the dossier; for who may not read it, or while there is none, to the page for a signal.
fn begin(t: Text<'_>, debrief: &Debrief<'_>) -> Link {
    match debrief.dossier {
        Some(dossier) => Link::new(t.get("practice-to-dossier"), format!("/dossiers/{dossier}")),
        None => Link::new(t.get("practice-to-signal"), "/signal"),
    }
}

/// What a rule of the plan refused; nothing where only a field was empty.
fn refused_view(t: Text<'_>, debrief: &Debrief<'_>, refused: &Refused) -> Option<RefusedView> {
    let line = |code: &String| {
        let text = debrief.edition.rules.get(code)?;
        Some(RuleLine {
            code: code.clone(),
            sentence: text.sentence.clone(),
            plan: text.plan.clone(),
            source: text.source.clone(),
        })
    };
    let rules: Vec<RuleLine> = refused.rules.iter().filter_map(line).collect();
    let what = t.find(format!("{}-title", refused.action));
    (!rules.is_empty()).then(|| RefusedView {
        what: what.unwrap_or_else(|| t.get("signal-title")),
        rules,
    })
}
