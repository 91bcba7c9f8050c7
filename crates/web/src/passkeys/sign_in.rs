//! Signing in with a passkey (*inloggen met een passkey*).

use app::attempt::Caller;
use app::sign_in::GoingOn;
use app::sign_in::passkey::PasskeyError;
use axum::extract::{Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use super::{answer, browser, question};
use crate::Site;
use crate::caller::caller;
use crate::error_page::PageError;
use crate::form_fields::first;
use crate::form_token::is_ours;
use crate::own_address::own_address;
use crate::session::typed_body;
use crate::sign_in::enter::let_in;
use crate::sign_in::{begun_too_often, kept, refused_passkey};
use crate::too_often::retry_after;

/// Ask for a passkey.
pub(crate) async fn begin(
    State(site): State<Site>,
    request: Request,
) -> Result<Response, Response> {
    let headers = request.headers().clone();
    let caller = caller(&site, &request);
    let typed = typed_body(request, &site).await?;
    ask(&site, &headers, &typed, &caller)
        .await
        .map_err(IntoResponse::into_response)
}

async fn ask(
    site: &Site,
    headers: &HeaderMap,
    typed: &[(String, String)],
    caller: &Caller,
) -> Result<Response, PageError> {
    if !is_ours(site, headers, typed) {
        return Err(PageError::Stale);
    }
    match site.app.ask_passkey(browser(site, headers)?, caller).await {
        Ok(asked) => question(&asked),
        Err(PasskeyError::App(error)) => Err(error.into()),
        Err(PasskeyError::Refused(_)) => Err(PageError::Bad),
        // The script sends the form then, and the page that answers it says when.
        Err(PasskeyError::TooOften(until)) => {
            let status = StatusCode::TOO_MANY_REQUESTS;
            let answer = (status, [(CONTENT_TYPE, "application/json")], "{}");
            Ok(retry_after(answer.into_response(), until, site.app.now()))
        }
    }
}

/// Take what the device said.
pub(crate) async fn post(State(site): State<Site>, request: Request) -> Result<Response, Response> {
    let headers = request.headers().clone();
    let caller = caller(&site, &request);
    let typed = typed_body(request, &site).await?;
    attempt(&site, &headers, &typed, &caller)
        .await
        .map_err(IntoResponse::into_response)
}

async fn attempt(
    site: &Site,
    headers: &HeaderMap,
    typed: &[(String, String)],
    caller: &Caller,
) -> Result<Response, PageError> {
    let (next, kept) = (own_address(first(typed, "next")), kept(typed));
    if !is_ours(site, headers, typed) {
        return refused_passkey(site, next, kept, "passkey-stale").await;
    }
    let browser = browser(site, headers)?;
    let said = answer(typed);
    let tried = site.app.sign_in_with_passkey(browser, &said, caller);
    match tried.await {
        Ok(secret) => {
            let next = next.to_owned();
            let_in(site, headers, &secret, &GoingOn { next, kept }).await
        }
        Err(PasskeyError::App(error)) => Err(error.into()),
        Err(PasskeyError::Refused(refusal)) => {
            refused_passkey(site, next, kept, refusal.code()).await
        }
        Err(PasskeyError::TooOften(until)) => begun_too_often(site, next, kept, until).await,
    }
}
