//! Going to a provider and coming back (*inloggen met een schoolaccount*).
//!
//! The way there and the way back each stop at a page of ours that leads on by itself. There: what a
//! form leads to must be ours, says the policy. Back: a request that another site's page began
//! brings no session along, and the page of ours begins a new one.

pub(crate) mod callback;
pub(crate) mod choose;
pub(crate) mod go;
pub(crate) mod logout;
pub(crate) mod own;

use app::sign_in::provider::{ProviderError, Refusal};
use askama::Template;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::Site;
use crate::cookies;
use crate::error_page::{PageError, show};
use crate::frame::Frame;
use crate::text::Text;
use crate::too_often;

/// A page that leads on by itself, and says so to whoever it does not.
#[derive(Template)]
#[template(path = "providers/onward.html")]
struct OnwardPage<'a> {
    frame: Frame<'a>,
    text: String,
    link: String,
    address: String,
}

#[derive(Template)]
#[template(path = "providers/refused.html")]
struct RefusedPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    text: String,
    /// What the administrator is told; none where nothing was refused by rule.
    code: Option<&'static str>,
}

/// Lead on: to a provider, or from it to a page of ours.
fn onward(site: &Site, kind: &str, address: &str) -> Result<Response, PageError> {
    let t = Text::of(site);
    let page = OnwardPage {
        frame: Frame::signed_out(t, t.get(format!("provider-{kind}-title")), "/sign-in"),
        text: t.get(format!("provider-{kind}-text")),
        link: t.get(format!("provider-{kind}-link")),
        address: address.to_owned(),
    };
    show(StatusCode::OK, &page)
}

/// Say that nobody came in, and what somebody can do.
fn refused(site: &Site, error: ProviderError) -> Response {
    let t = Text::of(site);
    let (status, text, code) = match error {
        ProviderError::Refused(refusal) => {
            let text = t.get(format!("provider-refused-{}", advice(refusal)));
            let code = Some(refusal.code());
            (StatusCode::UNPROCESSABLE_ENTITY, text, code)
        }
        ProviderError::TooOften(until) => {
            let text = too_often::begun(t, until);
            let answer = refused_page(t, StatusCode::TOO_MANY_REQUESTS, text, None);
            return too_often::retry_after(answer, until, site.app.now());
        }
        ProviderError::TooMuch => {
            let text = t.get("provider-refused-too-much");
            (StatusCode::PAYLOAD_TOO_LARGE, text, None)
        }
        ProviderError::App(error) => return PageError::from(error).into_response(),
    };
    refused_page(t, status, text, code)
}

fn refused_page(
    t: Text<'_>,
    status: StatusCode,
    text: String,
    code: Option<&'static str>,
) -> Response {
    let title = t.get("provider-refused-title");
    let page = RefusedPage {
        frame: Frame::signed_out(t, title, "/sign-in").refused(true),
        t,
        text,
        code,
    };
    show(status, &page).unwrap_or_else(IntoResponse::into_response)
}

/// What somebody is told to do. It says nothing of whether anybody is known here.
const fn advice(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::UnknownRequest | Refusal::OtherBrowser | Refusal::SessionOver => "again",
        Refusal::SaidNo => "cancelled",
        Refusal::UnknownAccount | Refusal::NotOffered => "unknown",
        Refusal::AccountTaken => "taken",
        Refusal::OtherAccount => "other",
        Refusal::TooLongAgo => "weak",
        Refusal::TooLittle => "first",
        Refusal::Unreachable => "unreachable",
        _ => "wrong",
    }
}

/// What the browser keeps while somebody is at a provider. It must come along when the provider
/// sends them back, as the session does not: so it is `Lax`, and worth nothing alone.
fn cookie(site: &Site, secret: &str) -> Result<HeaderValue, PageError> {
    let name = cookie_name(site);
    let secure = if site.settings.https { "; Secure" } else { "" };
    let text = format!("{name}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=600{secure}");
    HeaderValue::from_str(&text).map_err(|_| PageError::Bad)
}

fn secret<'a>(site: &Site, headers: &'a HeaderMap) -> Option<&'a str> {
    cookies::secret(headers, cookie_name(site))
}

fn cookie_name(site: &Site) -> &'static str {
    if site.settings.https {
        "__Host-luwte-provider"
    } else {
        "luwte-provider"
    }
}
