//! Letting somebody in, whatever they showed: the cookies, and on with what they were doing.

use app::sign_in::{Entry, GoingOn, Presence};
use axum::http::header::{HeaderName, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};

use crate::Site;
use crate::cookies;
use crate::device::device;
use crate::error_page::PageError;
use crate::known_browser::remembered;
use crate::own_address::own_address;
use crate::session::{cookie, token};

/// For so many seconds the browser keeps the secret of a half sign-in.
const HALFWAY: u32 = 300;

/// Where to go after a first proof: on, or to the second step.
pub(crate) async fn enter(
    site: &Site,
    headers: &HeaderMap,
    entry: Entry,
    going_on: &GoingOn,
) -> Result<Response, PageError> {
    match entry {
        Entry::In(session) => let_in(site, headers, &session, going_on).await,
        Entry::Half(secret) => {
            let cookie = half_cookie(site, &secret)?;
            Ok(([(SET_COOKIE, cookie)], Redirect::to("/sign-in/code")).into_response())
        }
    }
}

/// Let somebody in, and on to where they were. Every way to sign in ends here, or in [`admit`].
pub(crate) async fn let_in(
    site: &Site,
    headers: &HeaderMap,
    session: &str,
    going_on: &GoingOn,
) -> Result<Response, PageError> {
    let cookies = admit(site, headers, session, going_on).await?;
    Ok((cookies, Redirect::to(own_address(&going_on.next))).into_response())
}

/// Let somebody in: an earlier session in this browser ends, and what they had typed becomes a draft.
/// The answer is the cookies that the browser keeps.
pub(crate) async fn admit(
    site: &Site,
    headers: &HeaderMap,
    session: &str,
    going_on: &GoingOn,
) -> Result<HeaderMap, PageError> {
    if let Some(old) = token(site, headers) {
        site.app.sign_out(old).await?;
    }
    site.app.note_device(session, device(headers)).await?;
    let mut cookies = HeaderMap::new();
    cookies.append(SET_COOKIE, cookie(site, session)?);
    cookies.append(SET_COOKIE, half_cookie(site, "")?);
    if let Presence::Here(visitor) = site.app.presence(session).await? {
        cookies.append(SET_COOKIE, remembered(site, headers, &visitor).await?);
        if !going_on.kept.is_empty() {
            let next = own_address(&going_on.next);
            site.app.save_draft(&visitor, next, &going_on.kept).await?;
        }
    }
    Ok(cookies)
}

/// The cookie of a session that takes the place of another one, or of half a sign-in.
pub(crate) fn in_place_of_half(
    site: &Site,
    session: &str,
) -> Result<AppendHeaders<[(HeaderName, HeaderValue); 2]>, PageError> {
    Ok(AppendHeaders([
        (SET_COOKIE, cookie(site, session)?),
        (SET_COOKIE, half_cookie(site, "")?),
    ]))
}

/// The secret of a half sign-in that the browser has.
pub(crate) fn half<'a>(site: &Site, headers: &'a HeaderMap) -> Option<&'a str> {
    cookies::secret(headers, half_name(site))
}

/// The cookie that holds a half sign-in; an empty one ends it.
pub(crate) fn half_cookie(site: &Site, secret: &str) -> Result<HeaderValue, PageError> {
    let secure = if site.settings.https { "; Secure" } else { "" };
    let age = if secret.is_empty() { 0 } else { HALFWAY };
    let name = half_name(site);
    let text = format!("{name}={secret}; Path=/; HttpOnly; SameSite=Strict{secure}; Max-Age={age}");
    HeaderValue::from_str(&text).map_err(|_| PageError::Bad)
}

fn half_name(site: &Site) -> &'static str {
    if site.settings.https {
        "__Host-luwte-half"
    } else {
        "luwte-half"
    }
}
