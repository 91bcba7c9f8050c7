//! Signing out (*uitloggen*).

use app::sign_in::provider::ProviderExit;
use askama::Template;
use axum::extract::{Request, State};
use axum::http::header::{HeaderName, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};

use crate::Site;
use crate::error_page::{PageError, show};
use crate::form_token::{self, is_ours};
use crate::frame::Frame;
use crate::session::{cookie, token, typed_body};
use crate::text::Text;

/// What the browser forgets of us: what it shows when somebody goes back, too. Not all cookies at
/// once: those of the session and of the forms are ended by name, and the one that opens nothing
/// stays (see `known_browser`), which no browser can be told otherwise.
const FORGET: &str = "\"cache\", \"storage\"";

#[derive(Template)]
#[template(path = "providers/signed_out.html")]
struct SignedOutPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    exit: ProviderExit,
}

/// End the session.
pub(crate) async fn post(State(site): State<Site>, request: Request) -> Result<Response, Response> {
    let headers = request.headers().clone();
    let typed = typed_body(request, &site).await?;
    // Who is still signed in, in a newer session than this page, sees so and presses again.
    if token(&site, &headers).is_some() && !is_ours(&site, &headers, &typed) {
        return Ok(Redirect::to("/").into_response());
    }
    let ended = end(&site, &headers).await;
    ended.map_err(IntoResponse::into_response)
}

async fn end(site: &Site, headers: &HeaderMap) -> Result<Response, PageError> {
    let mut exit = None;
    if let Some(token) = token(site, headers) {
        exit = site.app.provider_exit(token).await?;
        site.app.sign_out(token).await?;
    }
    let mut forgotten = vec![(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static(FORGET),
    )];
    for site in [Some(site.clone()), site.practised()].into_iter().flatten() {
        forgotten.push((SET_COOKIE, cookie(&site, "")?));
        forgotten.push((SET_COOKIE, form_token::ended(&site)?));
    }
    // Where somebody came in through a provider, they choose whether to go out there too.
    let answer = match exit {
        Some(exit) => {
            let t = Text::of(site);
            let frame = Frame::signed_out(t, t.get("provider-exit-title"), "/sign-in");
            show(StatusCode::OK, &SignedOutPage { frame, t, exit })?
        }
        None => Redirect::to("/sign-in").into_response(),
    };
    Ok((AppendHeaders(forgotten), answer).into_response())
}
