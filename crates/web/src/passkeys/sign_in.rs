//! Signing in with a passkey (*inloggen met een passkey*).

use app::sign_in::GoingOn;
use app::sign_in::passkey::PasskeyError;
use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};

use super::{answer, browser, question};
use crate::Site;
use crate::error_page::PageError;
use crate::form_fields::first;
use crate::form_token::is_ours;
use crate::own_address::own_address;
use crate::session::typed_body;
use crate::sign_in::enter::let_in;
use crate::sign_in::{kept, refused_passkey};

/// Ask for a passkey.
pub(crate) async fn begin(
    State(site): State<Site>,
    request: Request,
) -> Result<Response, Response> {
    let headers = request.headers().clone();
    let typed = typed_body(request, &site).await?;
    ask(&site, &headers, &typed)
        .await
        .map_err(IntoResponse::into_response)
}

async fn ask(
    site: &Site,
    headers: &HeaderMap,
    typed: &[(String, String)],
) -> Result<Response, PageError> {
    if !is_ours(site, headers, typed) {
        return Err(PageError::Stale);
    }
    question(&site.app.ask_passkey(browser(site, headers)?).await?)
}

/// Take what the device said.
pub(crate) async fn post(State(site): State<Site>, request: Request) -> Result<Response, Response> {
    let headers = request.headers().clone();
    let typed = typed_body(request, &site).await?;
    attempt(&site, &headers, &typed)
        .await
        .map_err(IntoResponse::into_response)
}

async fn attempt(
    site: &Site,
    headers: &HeaderMap,
    typed: &[(String, String)],
) -> Result<Response, PageError> {
    let (next, kept) = (own_address(first(typed, "next")), kept(typed));
    if !is_ours(site, headers, typed) {
        return refused_passkey(site, next, kept, "passkey-stale").await;
    }
    let browser = browser(site, headers)?;
    let tried = site.app.sign_in_with_passkey(browser, &answer(typed)).await;
    match tried {
        Ok(secret) => {
            let next = next.to_owned();
            let_in(site, headers, &secret, &GoingOn { next, kept }).await
        }
        Err(PasskeyError::App(error)) => Err(error.into()),
        Err(PasskeyError::Refused(refusal)) => {
            refused_passkey(site, next, kept, refusal.code()).await
        }
    }
}
