//! A provider says that somebody signed out there (*uitgelogd bij de inlogdienst*).

use app::sign_in::provider::ProviderError;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use crate::Site;
use crate::caller::caller;
use crate::error_page::PageError;
use crate::form_fields::first;
use crate::session::typed_body;

/// The largest message that is read, in bytes.
pub(crate) const LARGEST_MESSAGE: usize = 32 * 1024;

/// Follow the message. It comes from a server and not from a browser, and is believed for its
/// signature alone.
pub(crate) async fn post(
    State(site): State<Site>,
    Path(key): Path<String>,
    request: Request,
) -> Result<Response, Response> {
    let caller = caller(&site, &request);
    let typed = typed_body(request, &site).await?;
    let message = first(&typed, "logout_token");
    let followed = site.app.provider_signed_out(&key, message, &caller);
    let status = match followed.await {
        Ok(()) => StatusCode::OK,
        Err(ProviderError::App(error)) => return Err(PageError::from(error).into_response()),
        Err(_) => StatusCode::BAD_REQUEST,
    };
    Ok((status, [(CONTENT_TYPE, "application/json")], "{}").into_response())
}
