//! The cookie by which an account knows a browser again (*bekende browser*).
//!
//! It opens nothing and names nobody (see `app::known_browser`). It stays when somebody signs out:
//! otherwise whoever signs out neatly would share the budget of everybody again.

use app::Visitor;
use app::known_browser::KEPT_DAYS;
use axum::http::{HeaderMap, HeaderValue};

use crate::Site;
use crate::cookies;
use crate::error_page::PageError;

/// The longest value that is read.
const LONGEST: usize = 600;

fn name(site: &Site) -> &'static str {
    if site.settings.https {
        "__Host-luwte-known"
    } else {
        "luwte-known"
    }
}

/// What the browser kept of earlier sign-ins, as it sent it.
pub(crate) fn kept(site: &Site, headers: &HeaderMap) -> Option<String> {
    let value = cookies::value(headers, name(site))?;
    (value.len() <= LONGEST).then(|| value.to_owned())
}

/// The cookie for a browser in which somebody has just signed in in full.
pub(crate) async fn remembered(
    site: &Site,
    headers: &HeaderMap,
    visitor: &Visitor,
) -> Result<HeaderValue, PageError> {
    let before = kept(site, headers);
    let value = site
        .app
        .remember_browser(visitor, before.as_deref())
        .await?;
    cookie(site, &value)
}

/// The cookie with what a browser keeps.
pub(crate) fn cookie(site: &Site, value: &str) -> Result<HeaderValue, PageError> {
    let secure = if site.settings.https { "; Secure" } else { "" };
    let seconds = KEPT_DAYS * 24 * 60 * 60;
    let name = name(site);
    let text =
        format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict{secure}; Max-Age={seconds}");
    HeaderValue::from_str(&text).map_err(|_| PageError::Bad)
}
