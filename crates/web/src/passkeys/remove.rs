//! Removing a passkey (*passkey verwijderen*).

use app::Visitor;
use app::sign_in::passkey::{PasskeyError, PasskeyRefusal};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Redirect, Response};
use domain::id::PasskeyId;

use super::own::frame;
use super::{OWN, browser, on_in_session};
use crate::Site;
use crate::account::confirm::confirm_first;
use crate::error_page::{PageError, show};
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

#[derive(Template)]
#[template(path = "passkeys/remove.html")]
struct RemovePage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    action: String,
    name: String,
    /// Whether they have no other.
    is_last: bool,
    fault: Option<String>,
}

/// Ask whether it is meant.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(passkey): Path<String>,
) -> Result<Response, PageError> {
    let id = read(&passkey)?;
    match confirm_first(&visitor, &address(id)) {
        Some(on) => Ok(on),
        None => page(&site, &visitor, id, None).await,
    }
}

/// Remove it.
pub(crate) async fn post(
    State(site): State<Site>,
    Path(passkey): Path<String>,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, PageError> {
    let (visitor, id) = (sent.visitor, read(&passkey)?);
    if let Some(on) = confirm_first(&visitor, &address(id)) {
        return Ok(on);
    }
    let browser = browser(&site, &headers)?;
    match site.app.remove_passkey(&visitor, browser, id).await {
        Ok(renewed) => {
            let on = Redirect::to(&format!("{OWN}?done=removed"));
            on_in_session(&site, &headers, renewed, on).await
        }
        Err(PasskeyError::App(error)) => Err(error.into()),
        Err(PasskeyError::TooOften(_)) => Err(PageError::Bad),
        Err(PasskeyError::Refused(refusal)) => page(&site, &visitor, id, Some(refusal)).await,
    }
}

fn read(passkey: &str) -> Result<PasskeyId, PageError> {
    passkey.parse().map_err(|_| PageError::NotFound)
}

fn address(id: PasskeyId) -> String {
    format!("{OWN}/{id}/remove")
}

async fn page(
    site: &Site,
    visitor: &Visitor,
    id: PasskeyId,
    refusal: Option<PasskeyRefusal>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let all = site.app.passkeys(visitor).await?;
    let passkey = all.iter().find(|one| one.id == id);
    let passkey = passkey.ok_or(PageError::NotFound)?;
    let title = t.get("passkey-remove-title");
    let page = RemovePage {
        frame: frame(t, visitor, title, &address(id)).refused(refusal.is_some()),
        t,
        action: address(id),
        name: passkey.name.clone(),
        is_last: all.len() == 1,
        fault: refusal.map(|refusal| t.get(refusal.code())),
    };
    let status = match refusal {
        None => StatusCode::OK,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    show(status, &page)
}
