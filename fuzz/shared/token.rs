//! What a browser or a provider brings to show who it is: read, not believed.
//!
//! Every other secret (of a session, a form, a link by mail, the way to a provider) is only hashed
//! and looked up.

use app::known_browser::Kept;
use app::sign_in::provider::LogoutMessage;
use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use web::cookies;

/// A secret of ours, to be found behind whatever else is sent.
const OURS: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789ABCDEF";

/// Try these bytes: as lines of cookies, as what a browser keeps, as a word of a provider.
pub(crate) fn run(data: &[u8]) {
    let mut headers = HeaderMap::new();
    for line in data.split(|byte| *byte == b'\n') {
        if let Ok(line) = HeaderValue::from_bytes(line) {
            headers.append(COOKIE, line);
        }
    }
    if let Some(secret) = cookies::secret(&headers, "luwte") {
        assert_eq!(secret.len(), OURS.len());
        assert!(secret.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
    let was_sent = cookies::value(&headers, "luwte").is_some();
    let ours = HeaderValue::from_str(&format!("a=b; luwte={OURS}; c"));
    headers.append(COOKIE, ours.unwrap());
    let found = cookies::secret(&headers, "luwte");
    assert!(was_sent || found == Some(OURS), "other cookies hide none");
    if let Some(kept) = cookies::value(&headers, "luwte-known") {
        keeps(kept);
    }
    if let Ok(text) = std::str::from_utf8(data) {
        keeps(text);
        drop(LogoutMessage::read(text));
    }
}

fn keeps(text: &str) {
    if let Some(kept) = Kept::read(text) {
        assert_eq!(kept.to_string(), text, "a browser keeps it in one spelling");
    }
}
