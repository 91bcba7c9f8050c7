//! Showing again who one is (*bevestigen*), and the detour that leads here.

use app::Visitor;
use app::account::{ConfirmError, ConfirmWays};
use app::sign_in::SecondProof;
use askama::Template;
use axum::Extension;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::account::{form, frame};
use crate::error_page::{LedToConfirm, PageError, show};
use crate::form::Form;
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::own_address::own_address;
use crate::session::{Sent, SignedIn, has_draft, sign_in_address, token, worth_keeping};
use crate::sign_in::code::refused;
use crate::text::Text;

const ADDRESS: &str = "/account/confirm";
const CODE: &str = "confirm_account";

#[derive(Template)]
#[template(path = "account/confirm.html")]
struct ConfirmPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    next: String,
    ways: ConfirmWays,
    /// Where people reach this site, for whoever has a passkey there.
    origin: Option<String>,
}

/// Ask first who it is, unless they showed it a moment ago, and keep what was typed over the detour.
/// A handler says `needs_confirmation(…).await?` before it does what needs it; for a page without a
/// form `visitor.must_be_confirmed()?` does the same.
pub(crate) async fn needs_confirmation(
    site: &Site,
    visitor: &Visitor,
    path: &str,
    typed: &[(String, String)],
) -> Result<(), PageError> {
    if visitor.is_confirmed {
        return Ok(());
    }
    if has_draft(path) {
        let kept = worth_keeping(typed);
        site.app.save_draft(visitor, path, &kept).await?;
    }
    Err(PageError::Unconfirmed)
}

/// Where to confirm, to come back here afterwards.
pub(crate) fn confirm_address(next: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("next", next);
    format!("{ADDRESS}?{}", query.finish())
}

/// Lead somebody to confirming who did not do so a moment ago, and back to this page of ours. The layer
/// around it writes it down where something was sent.
pub(crate) fn confirm_first(visitor: &Visitor, next: &str) -> Option<Response> {
    (!visitor.is_confirmed).then(|| {
        let on = Redirect::to(&confirm_address(next));
        (Extension(LedToConfirm), on).into_response()
    })
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = pairs(query.unwrap_or_default().as_bytes());
    let next = next(&query);
    let session = token(&site, &headers).ok_or(PageError::NotFound)?;
    if visitor.is_confirmed {
        return Ok(Redirect::to(next).into_response());
    }
    let ways = site.app.ways_to_confirm(&visitor, session).await?;
    page(&site, &visitor, ways, form(&site, CODE), next)
}

/// The attempt.
pub(crate) async fn post(
    State(site): State<Site>,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let session = token(&site, &headers).ok_or(PageError::NotFound)?;
    let next = next(&typed);
    let (password, code) = (first(&typed, "password"), first(&typed, "code"));
    // A recovery code has letters, a code of the app has none.
    let is_recovery = code.chars().any(char::is_alphabetic);
    let second = if is_recovery {
        SecondProof::Recovery(code)
    } else {
        SecondProof::Code(code)
    };
    let ways = site.app.ways_to_confirm(&visitor, session).await?;
    let mut form = form(&site, CODE);
    let t = form.t();
    if password.is_empty() {
        form.fault("password", t.get("fault-required"));
    }
    if code.trim().is_empty() && ways.code {
        form.fault("code", t.get("fault-required"));
    }
    if !form.is_refused {
        match site.app.confirm(&visitor, session, password, second).await {
            Ok(()) => return Ok(Redirect::to(next).into_response()),
            Err(ConfirmError::Over) => {
                return Ok(Redirect::to(&sign_in_address(next, false)).into_response());
            }
            Err(ConfirmError::App(error)) => return Err(error.into()),
            Err(ConfirmError::Password) => form.fault("password", t.get("password-wrong")),
            Err(ConfirmError::Second(refusal)) => {
                form.fault("code", t.get(refused(refusal, is_recovery)));
            }
            Err(ConfirmError::TooLittle | ConfirmError::Passkey(_)) => {
                form.fault("passkey", t.get("passkey-needed"));
            }
        }
    }
    page(&site, &visitor, ways, form, next)
}

/// The page again, with why a passkey was not taken.
pub(crate) async fn refused_passkey(
    site: &Site,
    visitor: &Visitor,
    session: &str,
    why: &str,
    next: &str,
) -> Result<Response, PageError> {
    let ways = site.app.ways_to_confirm(visitor, session).await?;
    let mut form = form(site, CODE);
    let t = form.t();
    form.fault("passkey", t.get(why));
    page(site, visitor, ways, form, next)
}

/// Where to go on; without a place, to the account.
pub(crate) fn next(typed: &[(String, String)]) -> &str {
    match own_address(first(typed, "next")) {
        "/" => "/account?done=confirmed",
        own => own,
    }
}

fn page(
    site: &Site,
    visitor: &Visitor,
    ways: ConfirmWays,
    form: Form<'_>,
    next: &str,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let status = if form.is_refused {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let origin = site.app.origin().filter(|_| ways.passkey);
    let page = ConfirmPage {
        frame: frame(t, visitor, &form, ADDRESS),
        t,
        form,
        next: next.to_owned(),
        ways,
        origin: origin.map(ToString::to_string),
    };
    show(status, &page)
}
