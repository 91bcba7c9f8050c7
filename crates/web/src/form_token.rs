//! The secret of a form: only a page that we made for this very browser can send one back.
//!
//! It is bound to the session, or to a cookie of its own where nobody is signed in. It stands
//! beside what the browser says of where a request comes from (see `headers`): each of the two
//! holds when the other fails.

use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use crate::Site;
use crate::cookies::{self, STRICT};
use crate::error_page::PageError;
use crate::form_fields::first;
use crate::session::token;

/// What the name of the cookie ends with.
const OF_FORMS: &str = "-form";

/// The name of the field.
pub(crate) const FIELD: &str = "form-token";

tokio::task_local! {
    /// What the forms of the answer to this request carry. Every page has a form, if only to sign
    /// out, so it goes around the request as a whole: no page can forget it.
    static OF_THIS_ANSWER: String;
}

/// What the forms of this answer carry.
pub(crate) fn of_this_answer() -> String {
    OF_THIS_ANSWER.try_with(Clone::clone).unwrap_or_default()
}

/// Make an answer whose forms belong to another session than the one that asked for it.
pub(crate) async fn for_session<T>(token: String, answer: impl Future<Output = T>) -> T {
    OF_THIS_ANSWER.scope(token, answer).await
}

/// Let the answer to this request be made with the secret of its forms.
pub(crate) async fn with_form_token(
    State(site): State<Site>,
    request: Request,
    next: Next,
) -> Response {
    if let Some(secret) = secret(&site, request.headers()) {
        let token = site.app.form_token(secret);
        return OF_THIS_ANSWER.scope(token, next.run(request)).await;
    }
    let secret = format!("{}{}", site.app.random_hex(), site.app.random_hex());
    let token = site.app.form_token(&secret);
    let mut answer = OF_THIS_ANSWER.scope(token, next.run(request)).await;
    // A page that answers a form has forms too: whoever lost the cookie must be able to go on.
    if is_page(&answer) {
        let (name, how) = cookies::named(&site, OF_FORMS, STRICT);
        let cookie = format!("{name}={secret}{how}");
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            answer.headers_mut().append(SET_COOKIE, cookie);
        }
    }
    answer
}

fn is_page(answer: &Response) -> bool {
    let kind = answer.headers().get(CONTENT_TYPE);
    kind.and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("text/html"))
}

/// Whether a form was made for this browser, in this session.
pub(crate) fn is_ours(site: &Site, headers: &HeaderMap, typed: &[(String, String)]) -> bool {
    let sent = first(typed, FIELD);
    secret(site, headers).is_some_and(|secret| {
        let due = site.app.form_token(secret);
        // The sums are as long as the secret, and a guess at it costs a request each.
        let differences = due
            .bytes()
            .zip(sent.bytes())
            .map(|(one, other)| one ^ other);
        due.len() == sent.len() && differences.fold(0, |all, one| all | one) == 0
    })
}

/// What the secret of the forms hangs on: the session, or the cookie of somebody who has none.
pub(crate) fn secret<'a>(site: &Site, headers: &'a HeaderMap) -> Option<&'a str> {
    let (name, _) = cookies::named(site, OF_FORMS, STRICT);
    token(site, headers).or_else(|| cookies::secret(headers, &name))
}

/// The cookie that takes the secret of forms away.
pub(crate) fn ended(site: &Site) -> Result<HeaderValue, PageError> {
    let (name, how) = cookies::named(site, OF_FORMS, STRICT);
    let text = format!("{name}={how}; Max-Age=0");
    HeaderValue::from_str(&text).map_err(|_| PageError::Bad)
}
