//! Who is there: the cookie, and what happens to those who were away too long.

use std::convert::Infallible;

use app::Visitor;
use app::sign_in::Presence;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::cookies::{self, STRICT};
use crate::error_page::PageError;
use crate::form_fields::{Typed, pairs};
use crate::form_token::{FIELD, is_ours};
use crate::language::answer_in;
use crate::own_address::own_address;
use crate::practice;
use crate::sign_in::sign_in_again;

/// Somebody who is signed in and at work. Without that, a page leads to signing in.
pub(crate) struct SignedIn(pub(crate) Visitor);

impl FromRequestParts<Site> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Response> {
        match presence(site, &parts.headers)
            .await
            .map_err(IntoResponse::into_response)?
        {
            Presence::Here(visitor) => Ok(Self(visitor)),
            Presence::Away(_) | Presence::Nobody => {
                let here = parts.uri.path_and_query().map_or("/", |path| path.as_str());
                Err(come_in_first(site, here, false))
            }
        }
    }
}

/// Whoever happens to be signed in, on a page for everybody. Such a page is there also when the store
/// cannot say who it is.
pub(crate) struct Anybody(pub(crate) Option<Visitor>);

impl FromRequestParts<Site> for Anybody {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Infallible> {
        Ok(match presence(site, &parts.headers).await {
            Ok(Presence::Here(visitor)) => Self(Some(visitor)),
            Ok(Presence::Away(_) | Presence::Nobody) | Err(_) => Self(None),
        })
    }
}

/// What somebody sent with a form.
pub(crate) struct Sent {
    /// Who sent it.
    pub(crate) visitor: Visitor,
    /// What was typed.
    pub(crate) typed: Typed,
}

impl FromRequest<Site> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Response> {
        let path = request.uri().path().to_owned();
        let presence = presence(site, request.headers())
            .await
            .map_err(IntoResponse::into_response)?;
        let headers = request.headers().clone();
        let typed = typed_body(request, site).await?;
        let visitor = at_work(site, presence, &path, &typed).await?;
        if !is_ours(site, &headers, &typed) {
            return Err(give_back(site, &visitor, &path, &typed).await);
        }
        Ok(Self { visitor, typed })
    }
}

/// Let in who is at work. From anybody else what was typed is kept until they have signed in.
pub(crate) async fn at_work(
    site: &Site,
    presence: Presence,
    path: &str,
    typed: &[(String, String)],
) -> Result<Visitor, Response> {
    match presence {
        Presence::Here(visitor) => Ok(visitor),
        Presence::Away(visitor) => {
            let kept = worth_keeping(typed);
            let saved = site.app.save_draft(&visitor, path, &kept).await;
            Err(match saved {
                Ok(()) => come_in_first(site, path, true),
                Err(error) => PageError::from(error).into_response(),
            })
        }
        // The run is over, or somebody stopped: nothing of it was real.
        Presence::Nobody if site.is_practised() => Err(practice::out()),
        // Nobody knows whose text this is: it travels along in the sign-in form.
        Presence::Nobody => Err(sign_in_again(site, path, worth_keeping(typed)).await),
    }
}

/// Lead to signing in first, and back here afterwards. Nobody signs in where everything is practised: they
/// choose again what to practise.
fn come_in_first(site: &Site, here: &str, is_kept: bool) -> Response {
    if site.is_practised() {
        practice::out()
    } else {
        Redirect::to(&sign_in_address(here, is_kept)).into_response()
    }
}

/// Give back a form whose secret is too old, such as one from before signing in again in another
/// window. What was typed becomes a draft, and the form shows it.
pub(crate) async fn give_back(
    site: &Site,
    visitor: &Visitor,
    path: &str,
    typed: &[(String, String)],
) -> Response {
    if !has_draft(path) {
        return PageError::Stale.into_response();
    }
    let saved = site
        .app
        .save_draft(visitor, path, &worth_keeping(typed))
        .await;
    match saved {
        Ok(()) => Redirect::to(&format!("{path}?again=1")).into_response(),
        Err(error) => PageError::from(error).into_response(),
    }
}

/// Whether what is typed in the form with this address can be kept as a draft.
pub(crate) fn has_draft(form: &str) -> bool {
    let is_form = matches!(
        form,
        "/signal" | "/staff-signal" | "/conflict" | "/emergency-access"
    ) || form.starts_with("/staff-route/")
        || form.starts_with("/staff-recipients/")
        || form.starts_with("/dossiers/")
        || form.starts_with("/duties/do/")
        || form == "/duties/evaluate"
        || form.starts_with("/support/")
        || form.starts_with("/responsibility/")
        || matches!(form, "/accounts/add" | "/accounts/free-days")
        || form.starts_with("/accounts/schools/")
        || (form.starts_with("/accounts/members/") && is_sheet_form(form))
        || form.starts_with("/emergencies/");
    // A button that ends something is no form to come back to.
    is_form && !form.ends_with("/end") && !form.ends_with("/back") && own_address(form) == form
}

/// Whether this is one of the forms about an account, and not a button.
fn is_sheet_form(form: &str) -> bool {
    ["/role", "/mail", "/leave"]
        .into_iter()
        .any(|last| form.ends_with(last))
}

/// The body of a form as pairs.
pub(crate) async fn typed_body(request: Request, site: &Site) -> Result<Typed, Response> {
    let media_type = request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    if !media_type.is_some_and(|it| it.starts_with("application/x-www-form-urlencoded")) {
        return Err(PageError::Bad.into_response());
    }
    let body = axum::body::Bytes::from_request(request, site).await;
    Ok(pairs(&body.map_err(IntoResponse::into_response)?))
}

/// What a draft holds: what people typed, not what steers the form.
pub(crate) fn worth_keeping(typed: &[(String, String)]) -> Typed {
    let is_typed = |(name, value): &&(String, String)| {
        let steers = matches!(&**name, "key" | "version" | "preview" | "form" | FIELD)
            || name.starts_with("passkey-");
        !steers && !value.trim().is_empty()
    };
    typed.iter().filter(is_typed).cloned().collect()
}

/// Who is behind the cookie.
pub(crate) async fn presence(site: &Site, headers: &HeaderMap) -> Result<Presence, PageError> {
    match token(site, headers) {
        None => Ok(Presence::Nobody),
        Some(token) => {
            let presence = site.app.presence(token).await?;
            if let Presence::Here(visitor) | Presence::Away(visitor) = &presence {
                answer_in(visitor.language);
            }
            Ok(presence)
        }
    }
}

/// The secret of the session, if it can be one.
pub(crate) fn token<'a>(site: &Site, headers: &'a HeaderMap) -> Option<&'a str> {
    let (name, _) = cookies::named(site, "", STRICT);
    cookies::secret(headers, &name)
}

/// The cookie that holds the session; an empty one ends it.
pub(crate) fn cookie(site: &Site, token: &str) -> Result<HeaderValue, PageError> {
    let ended = if token.is_empty() { "; Max-Age=0" } else { "" };
    let (name, how) = cookies::named(site, "", STRICT);
    let text = format!("{name}={token}{how}{ended}");
    HeaderValue::from_str(&text).map_err(|_| PageError::Bad)
}

/// Where to sign in, to come back here afterwards.
pub(crate) fn sign_in_address(next: &str, is_kept: bool) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("next", next);
    if is_kept {
        query.append_pair("kept", "1");
    }
    format!("/sign-in?{}", query.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_form_is_not_kept() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let typed = [
            pair("key", "k"),
            pair("version", "3"),
            pair("text", "a"),
            pair("place", " "),
        ];
        assert_eq!(worth_keeping(&typed), [pair("text", "a")]);
    }
}
