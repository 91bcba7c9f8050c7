//! Choosing another password (*wachtwoord wijzigen*).

use app::Visitor;
use app::account::PasswordError;
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::account::{form, frame};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::first;
use crate::frame::Frame;
use crate::session::{Sent, SignedIn, sign_in_address, token};
use crate::text::Text;

const ADDRESS: &str = "/account/password";
const CODE: &str = "change_password";

#[derive(Template)]
#[template(path = "account/password.html")]
struct PasswordPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    page(&site, &visitor, StatusCode::OK, form(&site, CODE))
}

/// The attempt.
pub(crate) async fn post(
    State(site): State<Site>,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let session = token(&site, &headers).ok_or(PageError::NotFound)?;
    let [old, new, again] = ["old", "new", "again"].map(|name| first(&typed, name));
    let mut form = form(&site, CODE);
    let t = form.t();
    for (name, value) in [("old", old), ("new", new), ("again", again)] {
        if value.is_empty() {
            form.fault(name, t.get("fault-required"));
        }
    }
    if !form.is_refused && new != again {
        form.fault("again", t.get("password-not-the-same"));
    }
    if !form.is_refused {
        match site.app.change_password(&visitor, session, old, new).await {
            Ok(()) => {
                return Ok(Redirect::to("/account?done=password-changed").into_response());
            }
            Err(PasswordError::Over) => {
                return Ok(Redirect::to(&sign_in_address(ADDRESS, false)).into_response());
            }
            Err(PasswordError::App(error)) => return Err(error.into()),
            Err(PasswordError::Old) => form.fault("old", t.get("password-wrong")),
            Err(PasswordError::Same) => form.fault("new", t.get("password-same")),
            Err(PasswordError::New(fault)) => {
                form.fault("new", t.get(format!("password-fault-{}", fault.code())));
            }
        }
    }
    page(&site, &visitor, StatusCode::UNPROCESSABLE_ENTITY, form)
}

fn page(
    site: &Site,
    visitor: &Visitor,
    status: StatusCode,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let frame = frame(t, visitor, &form, ADDRESS);
    show(status, &PasswordPage { frame, t, form })
}
