//! Choosing what to practise, and beginning (*oefening kiezen*): on the real site.

use app::practice::{CaseView, Standing};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};

use super::{CHOOSE, PREFIX};
use crate::Site;
use crate::error_page::{PageError, show};
use crate::form_fields::first;
use crate::frame::Frame;
use crate::session::{Sent, SignedIn, cookie};
use crate::text::Text;

#[derive(Template)]
#[template(path = "practice/choose.html")]
struct ChoosePage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    cases: Vec<CaseCard>,
}

/// A case to choose.
struct CaseCard {
    code: String,
    title: String,
    about: String,
    /// The role that one plays, and how long it takes.
    plays: String,
    /// When it was begun, or last finished; nothing when neither.
    stands: Option<String>,
    is_finished: bool,
    /// Whether there is a run to go on with.
    is_begun: bool,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let cases = site.app.practice_cases(&visitor).await?;
    let page = ChoosePage {
        frame: Frame::new(t, &visitor, t.get("practice-title"), CHOOSE)
            .below(t.get("my-work-title"), "/"),
        t,
        cases: cases.iter().map(|view| card(t, view)).collect(),
    };
    show(StatusCode::OK, &page)
}

fn card(t: Text<'_>, view: &CaseView<'_>) -> CaseCard {
    let code = &view.case.code;
    let role = app::within(&t.get(format!("role-{}", view.case.role.code())));
    let minutes = view.case.minutes.to_string();
    let day = |at| t.words().moment(at);
    let stands = match (view.finished_at, view.standing) {
        (Some(at), _) => Some(t.with("practice-finished-on", "at", day(at))),
        (None, Standing::Begun(at)) => Some(t.with("practice-begun-on", "at", day(at))),
        (None, Standing::NotBegun | Standing::Finished(_)) => None,
    };
    CaseCard {
        title: t.get(format!("practice-case-{code}-title")),
        about: t.get(format!("practice-case-{code}-about")),
        plays: t.with_all("practice-plays", &[("role", &role), ("minutes", &minutes)]),
        stands,
        is_finished: view.finished_at.is_some(),
        is_begun: view.standing != Standing::NotBegun,
        code: code.clone(),
    }
}

/// Begin, or go on.
pub(crate) async fn post(
    State(site): State<Site>,
    Path(case): Path<String>,
    sent: Sent,
) -> Result<Response, PageError> {
    let anew = !first(&sent.typed, "anew").is_empty();
    let session = site.app.practise(&sent.visitor, &case, anew).await?;
    let practised = site.practised().ok_or(PageError::NotFound)?;
    let cookie = cookie(&practised, &session)?;
    let on = Redirect::to(&format!("{PREFIX}/goals"));
    Ok(([(SET_COOKIE, cookie)], on).into_response())
}
