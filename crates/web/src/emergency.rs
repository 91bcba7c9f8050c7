//! Pages that need no data and no session: what to do at once, and accessibility.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::frame::Frame;
use crate::text::Text;

#[derive(Template)]
#[template(path = "emergency.html")]
struct EmergencyPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
}

#[derive(Template)]
#[template(path = "accessibility.html")]
struct AccessibilityPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
}

/// What to do now (*acuut gevaar*).
pub(crate) async fn get(State(site): State<Site>) -> Result<Response, PageError> {
    let t = Text::new(site.app.words());
    let frame = Frame::signed_out(t, t.get("emergency-title"), "/emergency");
    show(StatusCode::OK, &EmergencyPage { frame, t })
}

/// How accessible the pages are (*toegankelijkheid*).
pub(crate) async fn accessibility(State(site): State<Site>) -> Result<Response, PageError> {
    let t = Text::new(site.app.words());
    let frame = Frame::signed_out(t, t.get("accessibility-title"), "/accessibility");
    show(StatusCode::OK, &AccessibilityPage { frame, t })
}
