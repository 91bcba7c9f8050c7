//! The cookies that a browser sends along (*cookies*).

use axum::http::HeaderMap;
use axum::http::header::COOKIE;

/// The letters of a secret of ours: of a session, a half sign-in, the forms, a way to a provider.
const SECRET: usize = 64;

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
