//! In which language an answer is written, and choosing it (*taal*).
//!
//! Whoever is signed in reads the language that they chose; anybody else the one that was chosen in this
//! browser.

use std::cell::Cell;

use app::Language;
use app::sign_in::Presence;
use axum::extract::{Request, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::cookies;
use crate::error_page::PageError;
use crate::form_fields::first;
use crate::form_token::is_ours;
use crate::glossary::once_on_a_page;
use crate::own_address::own_address;
use crate::session::{presence, typed_body};

/// What the name of the cookie ends with.
const OF_LANGUAGE: &str = "-language";
/// It opens nothing: somebody who comes from elsewhere reads in their language at once.
const LAX: &str = "Lax";

tokio::task_local! {
    /// The language of the answer to this request. Every text asks for it, so it goes around the request as
    /// a whole.
    static OF_THIS_ANSWER: Cell<Language>;
}

/// The language of this answer.
pub(crate) fn of_this_answer() -> Language {
    OF_THIS_ANSWER.try_with(Cell::get).unwrap_or_default()
}

/// Answer in the language of whoever turned out to be there.
pub(crate) fn answer_in(language: Language) {
    // Outside a request there is no answer.
    let _outside = OF_THIS_ANSWER.try_with(|now| now.set(language));
}

/// Let the answer to this request be in the language that was chosen in this browser.
pub(crate) async fn with_language(
    State(site): State<Site>,
    request: Request,
    next: Next,
) -> Response {
    let (name, _) = cookies::named(&site, OF_LANGUAGE, LAX);
    let chosen = cookies::value(request.headers(), &name);
    let language = chosen.and_then(Language::from_code).unwrap_or_default();
    OF_THIS_ANSWER
        .scope(Cell::new(language), once_on_a_page(next.run(request)))
        .await
}

/// Choose.
pub(crate) async fn post(
    State(site): State<Site>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Response> {
    let typed = typed_body(request, &site).await?;
    if !is_ours(&site, &headers, &typed) {
        return Err(PageError::Stale.into_response());
    }
    let language = Language::from_code(first(&typed, "language"));
    let language = language.ok_or(PageError::Bad.into_response())?;
    let here = presence(&site, &headers).await;
    if let Presence::Here(visitor) = here.map_err(IntoResponse::into_response)? {
        let kept = site.app.choose_language(&visitor, language).await;
        kept.map_err(|error| PageError::from(error).into_response())?;
    }
    let next = own_address(first(&typed, "next"));
    let mut answer = Redirect::to(next).into_response();
    let ((name, how), code) = (cookies::named(&site, OF_LANGUAGE, LAX), language.code());
    let cookie = format!("{name}={code}{how}; Max-Age=31536000");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        answer.headers_mut().append(SET_COOKIE, cookie);
    }
    Ok(answer)
}
