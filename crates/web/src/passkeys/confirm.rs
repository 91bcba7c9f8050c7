//! Showing again who one is, with a passkey (*bevestigen met een passkey*).

use app::account::ConfirmError;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};

use super::{answer, question};
use crate::Site;
use crate::account::confirm::{next, refused_passkey};
use crate::error_page::PageError;
use crate::session::{Sent, sign_in_address, token};

/// Ask for a passkey.
pub(crate) async fn begin(
    State(site): State<Site>,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, PageError> {
    let session = token(&site, &headers).ok_or(PageError::NotFound)?;
    question(&site.app.ask_passkey_again(&sent.visitor, session).await?)
}

/// Take what the device said.
pub(crate) async fn post(
    State(site): State<Site>,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let session = token(&site, &headers).ok_or(PageError::NotFound)?;
    let (said, next) = (answer(&typed), next(&typed));
    match site
        .app
        .confirm_with_passkey(&visitor, session, &said)
        .await
    {
        Ok(()) => Ok(Redirect::to(next).into_response()),
        Err(ConfirmError::App(error)) => Err(error.into()),
        Err(ConfirmError::Passkey(refusal)) => {
            refused_passkey(&site, &visitor, session, refusal.code(), next).await
        }
        // It went wrong too often.
        Err(_) => Ok(Redirect::to(&sign_in_address(next, false)).into_response()),
    }
}
