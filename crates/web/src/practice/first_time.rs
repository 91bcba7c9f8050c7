//! Putting the card for the first time away (*niet meer tonen*).

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::error_page::PageError;
use crate::session::Sent;

/// Put it away.
pub(crate) async fn post(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    site.app.put_welcome_away(&sent.visitor).await?;
    Ok(Redirect::to("/").into_response())
}
