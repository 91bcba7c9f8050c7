//! The cookies that a browser sends along (*cookies*).

use axum::http::HeaderMap;
use axum::http::header::COOKIE;

use crate::Site;
use crate::practice::PREFIX;

/// A cookie that no other site's page can have sent along.
pub(crate) const STRICT: &str = "Strict";

/// The letters of a secret of ours: of a session, a half sign-in, the forms, a way to a provider.
const SECRET: usize = 64;

/// The name of a cookie of ours, and what follows its value: where it is sent along, and how.
///
/// Browsers take a name that begins with `__Host-` only over https, for this very host and for all of it. A
/// cookie of the practised pages is sent along to those alone, and so it begins with `__Secure-`.
pub(crate) fn named(site: &Site, of: &str, same_site: &str) -> (String, String) {
    let (practice, place) = if site.is_practised() {
        ("-practice", PREFIX)
    } else {
        ("", "/")
    };
    let (begins, secure) = match (site.settings.https, site.is_practised()) {
        (false, _) => ("", ""),
        (true, false) => ("__Host-", "; Secure"),
        (true, true) => ("__Secure-", "; Secure"),
    };
    let name = format!("{begins}luwte{practice}{of}");
    let how = format!("; Path={place}; HttpOnly; SameSite={same_site}{secure}");
    (name, how)
}

/// The value of the first cookie with this name, as it was sent.
pub fn value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .find(|(one, _)| *one == name)
        .map(|(_, value)| value)
}

/// The value of a cookie that holds a secret of ours, if it can be one.
pub fn secret<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    value(headers, name).filter(|secret| {
        secret.len() == SECRET && secret.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}
