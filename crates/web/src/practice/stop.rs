//! Out of practice: stopping, and hiding at once (*stoppen met oefenen*).

use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse, Response};

use super::mount::leads_out;
use super::out;
use crate::error_page::PageError;
use crate::form_token::{self, is_ours};
use crate::session::{cookie, token, typed_body};
use crate::{Site, hide};

/// Stop. The run stays for a while, to go on with.
pub(crate) async fn post(State(site): State<Site>, request: Request) -> Result<Response, Response> {
    let headers = request.headers().clone();
    let typed = typed_body(request, &site).await?;
    if token(&site, &headers).is_some() && !is_ours(&site, &headers, &typed) {
        return Err(PageError::Stale.into_response());
    }
    let ended = end(&site, &headers).await;
    ended.map_err(IntoResponse::into_response)
}

async fn end(site: &Site, headers: &HeaderMap) -> Result<Response, PageError> {
    if let Some(token) = token(site, headers) {
        site.app.sign_out(token).await?;
    }
    let forgotten = [
        (SET_COOKIE, cookie(site, "")?),
        (SET_COOKIE, form_token::ended(site)?),
    ];
    Ok((AppendHeaders(forgotten), out()).into_response())
}

/// Hide at once. Whoever practises is signed in to the real site too, and going back must show neither.
pub(crate) async fn hide(
    State(site): State<Site>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let sites = [Some(site.clone()), site.counterpart()];
    for site in sites.into_iter().flatten() {
        if let Some(token) = token(&site, &headers) {
            site.app.hide(token).await?;
        }
    }
    Ok(([hide::FORGET], leads_out(hide::NEUTRAL)).into_response())
}
