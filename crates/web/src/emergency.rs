//! Pages for everybody, signed in or not: what to do at once, and accessibility.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::permission::Action;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::frame::Frame;
use crate::session::Anybody;
use crate::text::Text;

#[derive(Template)]
#[template(path = "emergency.html")]
struct EmergencyPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    /// Whether what was seen can be recorded here, as far as is known.
    can_record: bool,
    /// Whether there is somebody signed in, for whom the school's own experts are a click away.
    is_signed_in: bool,
}

#[derive(Template)]
#[template(path = "accessibility.html")]
struct AccessibilityPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
}

/// What to do now (*acuut gevaar*).
pub(crate) async fn get(
    State(site): State<Site>,
    Anybody(visitor): Anybody,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let visitor = visitor.as_ref();
    let page = EmergencyPage {
        frame: Frame::for_anybody(t, visitor, t.get("emergency-title"), "/emergency"),
        t,
        is_signed_in: visitor.is_some(),
        can_record: visitor.is_none_or(|visitor| visitor.may(Action::RecordSignal)),
    };
    show(StatusCode::OK, &page)
}

/// How accessible the pages are (*toegankelijkheid*).
pub(crate) async fn accessibility(
    State(site): State<Site>,
    Anybody(visitor): Anybody,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let title = t.get("accessibility-title");
    let frame = Frame::for_anybody(t, visitor.as_ref(), title, "/accessibility");
    show(StatusCode::OK, &AccessibilityPage { frame, t })
}
