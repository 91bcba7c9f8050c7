//! Signing in (*inloggen*).

pub(crate) mod code;
pub(crate) mod enter;
pub(crate) mod forgot;
pub(crate) mod welcome;

use app::attempt::Caller;
use app::drafts::LARGEST_DRAFT;
use app::sign_in::provider::ProviderButton;
use app::sign_in::{GoingOn, Presence, SignInError};
use askama::Template;
use axum::extract::{RawQuery, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;

use crate::caller::caller;
use crate::error_page::{PageError, show};
use crate::form_fields::{Typed, first, pairs};
use crate::form_token::is_ours;
use crate::frame::Frame;
use crate::own_address::own_address;
use crate::session::{presence, typed_body};
use crate::sign_in::enter::enter;
use crate::text::Text;
use crate::{Site, too_often};

/// No form has more inputs than this.
const MOST_KEPT: usize = 500;
/// Before the names of inputs that travel along in the sign-in form.
const KEPT: &str = "kept.";

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    next: String,
    login: String,
    is_wrong: bool,
    /// When it can be tried again, after it failed too often.
    too_often: Option<String>,
    /// Whether the form was from an earlier visit: nothing was tried.
    is_stale: bool,
    is_kept: bool,
    /// That the second step took too long, or that a password was just chosen.
    said: Option<String>,
    kept: Typed,
    /// Where people reach this site, if that is known: there they may have a passkey.
    origin: Option<String>,
    /// Why a passkey was not taken, or not asked for.
    fault: Option<String>,
    /// The providers with which people can sign in here.
    providers: Vec<ProviderButton>,
}

impl<'a> SignInPage<'a> {
    async fn new(site: &'a Site, next: &str) -> Self {
        let t = Text::of(site);
        Self {
            frame: Frame::signed_out(t, t.get("sign-in-title"), "/sign-in"),
            t,
            next: own_address(next).to_owned(),
            login: String::new(),
            is_wrong: false,
            too_often: None,
            is_stale: false,
            is_kept: false,
            said: None,
            kept: Vec::new(),
            origin: site.app.origin().map(ToString::to_string),
            fault: None,
            // Whoever can sign in with a password is not kept from it by what else there is.
            providers: site.app.provider_buttons().await.unwrap_or_default(),
        }
    }
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = pairs(query.unwrap_or_default().as_bytes());
    let next = own_address(first(&query, "next"));
    if let Presence::Here(_) = presence(&site, &headers).await? {
        return Ok(Redirect::to(next).into_response());
    }
    let is_kept = !first(&query, "kept").is_empty();
    let t = Text::of(&site);
    let said = ["over", "chosen"]
        .into_iter()
        .find(|name| !first(&query, name).is_empty())
        .map(|name| t.get(format!("sign-in-{name}")));
    show(
        StatusCode::OK,
        &SignInPage {
            is_kept,
            said,
            ..SignInPage::new(&site, next).await
        },
    )
}

/// The attempt.
pub(crate) async fn post(State(site): State<Site>, request: Request) -> Result<Response, Response> {
    let headers = request.headers().clone();
    let caller = caller(&site, &request);
    let typed = typed_body(request, &site).await?;
    attempt(&site, &headers, &typed, &caller)
        .await
        .map_err(IntoResponse::into_response)
}

async fn attempt(
    site: &Site,
    headers: &HeaderMap,
    typed: &[(String, String)],
    caller: &Caller,
) -> Result<Response, PageError> {
    let (login, next) = (first(typed, "name"), own_address(first(typed, "next")));
    let kept = kept(typed);
    if !is_ours(site, headers, typed) {
        let page = SignInPage {
            login: login.to_owned(),
            is_stale: true,
            is_kept: !kept.is_empty(),
            kept,
            ..SignInPage::new(site, next).await
        };
        return show(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let going_on = GoingOn {
        next: next.to_owned(),
        kept: kept.clone(),
    };
    let password = first(typed, "password");
    if login.trim().is_empty() || password.is_empty() {
        return wrong(site, login, next, kept).await;
    }
    match site.app.sign_in(login, password, &going_on, caller).await {
        Ok(entry) => enter(site, headers, entry, &going_on).await,
        Err(SignInError::App(error)) => Err(error.into()),
        Err(SignInError::Wrong) => wrong(site, login, next, kept).await,
        Err(SignInError::TooOften(until)) => {
            let mut page = refused(site, login, next, kept).await;
            page.too_often = Some(too_often::sentence(page.t, until));
            let answer = show(StatusCode::TOO_MANY_REQUESTS, &page)?;
            Ok(too_often::retry_after(answer, until, site.app.now()))
        }
    }
}

/// The page again: the name or the password is wrong. An empty form is not counted as a try.
async fn wrong(site: &Site, login: &str, next: &str, kept: Typed) -> Result<Response, PageError> {
    let mut page = refused(site, login, next, kept).await;
    page.is_wrong = true;
    show(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn refused<'a>(site: &'a Site, login: &str, next: &str, kept: Typed) -> SignInPage<'a> {
    let mut page = SignInPage::new(site, next).await;
    page.frame = page.frame.refused(true);
    login.clone_into(&mut page.login);
    page.is_kept = !kept.is_empty();
    page.kept = kept;
    page
}

/// The page again, with why a passkey was not taken.
pub(crate) async fn refused_passkey(
    site: &Site,
    next: &str,
    kept: Typed,
    why: &str,
) -> Result<Response, PageError> {
    let mut page = refused(site, "", next, kept).await;
    page.fault = Some(page.t.get(why));
    show(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// The page again, with when somebody can begin: it was begun too often from here.
pub(crate) async fn begun_too_often(
    site: &Site,
    next: &str,
    kept: Typed,
    until: Timestamp,
) -> Result<Response, PageError> {
    let mut page = refused(site, "", next, kept).await;
    page.fault = Some(too_often::begun(page.t, until));
    let answer = show(StatusCode::TOO_MANY_REQUESTS, &page)?;
    Ok(too_often::retry_after(answer, until, site.app.now()))
}

/// Ask somebody to sign in whose session is over, and take along what was typed.
pub(crate) async fn sign_in_again(site: &Site, next: &str, kept: Typed) -> Response {
    let is_kept = !kept.is_empty();
    let page = SignInPage {
        is_kept,
        kept,
        ..SignInPage::new(site, next).await
    };
    show(StatusCode::FORBIDDEN, &page).unwrap_or_else(IntoResponse::into_response)
}

/// What was typed before, and travels along: as much as a draft can hold, which it becomes.
pub(crate) fn kept(typed: &[(String, String)]) -> Typed {
    let named = typed
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix(KEPT)?, value)));
    let mut room = LARGEST_DRAFT;
    let mut kept = Typed::new();
    for (name, value) in named.take(MOST_KEPT) {
        if let Some(left) = room.checked_sub(name.len() + value.len()) {
            room = left;
            kept.push((name.to_owned(), value.clone()));
        }
    }
    kept
}
