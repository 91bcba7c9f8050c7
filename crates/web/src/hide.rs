//! Hiding at once, and the page that is shown instead (*snel verbergen*).

use askama::Template;
use axum::extract::State;
use axum::http::header::HeaderName;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::error_page::{PageError, show};
use crate::session::token;
use crate::text::Text;

/// The page that says nothing of what this is.
pub(crate) const NEUTRAL: &str = "/weather";
/// The pages before this one must not come back from the memory of the browser.
pub(crate) const FORGET: (HeaderName, &str) =
    (HeaderName::from_static("clear-site-data"), "\"cache\"");

#[derive(Template)]
#[template(path = "weather.html")]
struct WeatherPage<'a> {
    t: Text<'a>,
}

/// Hide. It only takes away, so it asks for nothing: not even whether the form is a new one.
pub(crate) async fn post(
    State(site): State<Site>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    if let Some(token) = token(&site, &headers) {
        site.app.hide(token).await?;
    }
    Ok(([FORGET], Redirect::to(NEUTRAL)).into_response())
}

/// The page instead. It has no frame, no name and no way back.
pub(crate) async fn weather(State(site): State<Site>) -> Result<Response, PageError> {
    let t = Text::of(&site);
    show(StatusCode::OK, &WeatherPage { t })
}
