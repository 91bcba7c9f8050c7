//! Adding a passkey (*passkey toevoegen*).

use app::Visitor;
use app::sign_in::passkey::{PasskeyError, PasskeyRefusal};
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::own::frame;
use super::{OWN, answer, browser, on_in_session, question};
use crate::Site;
use crate::account::confirm::confirm_first;
use crate::error_page::{PageError, show};
use crate::form_fields::first;
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const ADD: &str = "/account/passkeys/add";
/// What the script is told when something is in the way: it sends the form, and the answer says what.
const NOTHING_TO_ASK: StatusCode = StatusCode::NO_CONTENT;

#[derive(Template)]
#[template(path = "passkeys/add.html")]
struct AddPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    /// Where people reach this site: elsewhere the browser makes no passkey.
    origin: String,
    name: String,
    /// Why the name is not taken.
    name_fault: Option<String>,
    /// Why the passkey is not taken.
    fault: Option<String>,
}

/// The form.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    if let Some(on) = confirm_first(&visitor, ADD) {
        return Ok(on);
    }
    page(&site, &visitor, "", None)
}

/// Ask the device for a passkey. Where something is in the way, the script sends the form, and the
/// answer to that says what.
pub(crate) async fn begin(
    State(site): State<Site>,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    if !visitor.is_confirmed {
        return Ok(NOTHING_TO_ASK.into_response());
    }
    let browser = browser(&site, &headers)?;
    let name = first(&typed, "name");
    match site.app.ask_new_passkey(&visitor, browser, name).await {
        Ok(asked) => question(&asked),
        Err(PasskeyError::App(error)) => Err(error.into()),
        Err(PasskeyError::Refused(_) | PasskeyError::TooOften(_)) => {
            Ok(NOTHING_TO_ASK.into_response())
        }
    }
}

/// Take the passkey that the device made.
pub(crate) async fn post(
    State(site): State<Site>,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    if let Some(on) = confirm_first(&visitor, ADD) {
        return Ok(on);
    }
    let (name, said) = (first(&typed, "name"), answer(&typed));
    let browser = browser(&site, &headers)?;
    match site.app.add_passkey(&visitor, browser, name, &said).await {
        Ok(added) => {
            let on = Redirect::to(&format!("{OWN}?done=added"));
            on_in_session(&site, &headers, added.session, on).await
        }
        Err(PasskeyError::App(error)) => Err(error.into()),
        Err(PasskeyError::TooOften(_)) => Err(PageError::Bad),
        Err(PasskeyError::Refused(refusal)) => page(&site, &visitor, name, Some(refusal)),
    }
}

fn page(
    site: &Site,
    visitor: &Visitor,
    name: &str,
    refusal: Option<PasskeyRefusal>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let origin = site.app.origin().ok_or(PageError::NotFound)?;
    let is_about_name = matches!(
        refusal,
        Some(PasskeyRefusal::Nameless | PasskeyRefusal::Wordy)
    );
    let fault = refusal.map(|refusal| t.get(refusal.code()));
    let title = t.get("passkey-add-title");
    let page = AddPage {
        frame: frame(t, visitor, title, ADD).refused(refusal.is_some()),
        t,
        origin: origin.to_string(),
        name: name.to_owned(),
        name_fault: fault.clone().filter(|_| is_about_name),
        fault,
    };
    let status = match refusal {
        None => StatusCode::OK,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    show(status, &page)
}
