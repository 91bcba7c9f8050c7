//! Signing out (*uitloggen*).

use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::error_page::PageError;
use crate::session::{cookie, token};

/// End the session.
pub(crate) async fn post(
    State(site): State<Site>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    if let Some(token) = token(&site, &headers) {
        site.app.sign_out(token).await?;
    }
    Ok(([(SET_COOKIE, cookie(&site, "")?)], Redirect::to("/sign-in")).into_response())
}
