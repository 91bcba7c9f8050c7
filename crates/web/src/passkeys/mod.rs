//! Passkeys (*passkeys*): signing in with one, and the pages on which a member has them.

pub(crate) mod add;
pub(crate) mod confirm;
pub(crate) mod own;
pub(crate) mod remove;
pub(crate) mod sign_in;

use app::AppError;
use app::sign_in::passkey::{PasskeyAnswer, PasskeyQuestion};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::device::device;
use crate::error_page::PageError;
use crate::form_fields::first;
use crate::form_token::secret;
use crate::sign_in::enter::in_place_of_half;

/// The page with a member's own passkeys.
const OWN: &str = "/account/passkeys";

/// A question to a device, for the script that hands it over.
fn question(question: &PasskeyQuestion) -> Result<Response, PageError> {
    let text = serde_json::to_string(question).map_err(AppError::from)?;
    Ok(([(CONTENT_TYPE, "application/json")], text).into_response())
}

/// What the script put into the form.
fn answer(typed: &[(String, String)]) -> PasskeyAnswer<'_> {
    PasskeyAnswer {
        ceremony: first(typed, "passkey-ceremony"),
        said: first(typed, "passkey-answer"),
    }
}

/// What binds a question to this browser.
fn browser<'a>(site: &Site, headers: &'a HeaderMap) -> Result<&'a str, PageError> {
    secret(site, headers).ok_or(PageError::Stale)
}

/// On to another page, in the session that goes on in the place of this one if there is one.
async fn on_in_session(
    site: &Site,
    headers: &HeaderMap,
    renewed: Option<String>,
    on: Redirect,
) -> Result<Response, PageError> {
    let Some(session) = renewed else {
        return Ok(on.into_response());
    };
    site.app.note_device(&session, device(headers)).await?;
    Ok((in_place_of_half(site, &session)?, on).into_response())
}
