//! One's own calendar feed: made, shown once, and ended (*agenda*).

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::account::{form, frame};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::frame::Frame;
use crate::session::{Sent, SignedIn, token};
use crate::text::Text;

const ADDRESS: &str = "/account/calendar";
const CODE: &str = "calendar";

#[derive(Template)]
#[template(path = "account/calendar.html")]
struct CalendarPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    /// Since when there is one, in words.
    since: Option<String>,
    /// The address of a new one. It is shown once: it is kept nowhere.
    address: Option<String>,
}

/// Whether there is one, and the button for a new one.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let session = token(&site, &headers).ok_or(PageError::NotFound)?;
    site.app.origin().ok_or(PageError::NotFound)?;
    let account = site.app.account(&visitor, session).await?;
    visitor.must_be_confirmed()?;
    let t = Text::of(&site);
    let form = form(&site, CODE);
    let page = CalendarPage {
        frame: frame(t, &visitor, &form, ADDRESS),
        t,
        form,
        since: account.calendar.map(|at| t.words().moment(at)),
        address: None,
    };
    show(StatusCode::OK, &page)
}

/// A new one, in the place of the one of before.
pub(crate) async fn post(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    let origin = site.app.origin().ok_or(PageError::NotFound)?;
    let path = site.app.begin_calendar(&sent.visitor).await?;
    let t = Text::of(&site);
    let form = form(&site, CODE);
    let page = CalendarPage {
        frame: frame(t, &sent.visitor, &form, ADDRESS),
        t,
        form,
        since: None,
        address: Some(format!("{origin}{path}")),
    };
    show(StatusCode::OK, &page)
}

/// No more.
pub(crate) async fn end(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    site.app.end_calendar(&sent.visitor).await?;
    Ok(Redirect::to("/account?done=calendar-ended").into_response())
}
