//! What people see when something is not there or went wrong (*foutpagina*).
//!
//! Handlers answer with a bare status; one layer gives every such answer its page.

use std::error::Error;

use app::AppError;
use askama::Template;
use axum::extract::{Request, State};
use axum::http::header::{ALLOW, CONTENT_TYPE};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};

use crate::Site;
use crate::account::confirm::confirm_address;
use crate::frame::Frame;
use crate::text::Text;

/// A page that cannot be made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PageError {
    /// It is not there, or this person may not know that it is.
    #[error("not found")]
    NotFound,
    /// It was destroyed, and this person could have read it.
    #[error("destroyed")]
    Gone,
    /// What was sent cannot come from a form of ours.
    #[error("bad request")]
    Bad,
    /// The form is from before this session.
    #[error("the form is too old")]
    Stale,
    /// More was typed than is kept.
    #[error("too much was typed")]
    TooLarge,
    /// Somebody has to show again who they are first.
    #[error("not confirmed")]
    Unconfirmed,
    /// A use case failed.
    #[error(transparent)]
    App(AppError),
    /// A template failed.
    #[error("the page could not be written")]
    Template(#[from] askama::Error),
}

impl From<AppError> for PageError {
    fn from(error: AppError) -> Self {
        match error {
            AppError::NotFound => Self::NotFound,
            AppError::Destroyed => Self::Gone,
            AppError::Unconfirmed => Self::Unconfirmed,
            AppError::TooLarge => Self::TooLarge,
            other => Self::App(other),
        }
    }
}

/// The mark of an answer that leads to confirming: only the layer around it knows the address.
#[derive(Clone)]
pub(crate) struct Unconfirmed;

/// The mark of an answer that leads to confirming by itself.
#[derive(Clone)]
pub(crate) struct LedToConfirm;

/// What to write to the log about a failure: what failed, never what somebody wrote.
#[derive(Clone)]
struct Failure(String);

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let status = match &self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::Bad => StatusCode::BAD_REQUEST,
            Self::Stale => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unconfirmed => {
                let mut answer = StatusCode::FORBIDDEN.into_response();
                answer.extensions_mut().insert(Unconfirmed);
                return answer;
            }
            Self::App(_) | Self::Template(_) => {
                let mut answer = StatusCode::INTERNAL_SERVER_ERROR.into_response();
                answer.extensions_mut().insert(Failure(causes(&self)));
                return answer;
            }
        };
        status.into_response()
    }
}

/// The error with its causes, but for those that can quote what was recorded.
fn causes(error: &PageError) -> String {
    let mut text = error.to_string();
    if matches!(
        error,
        PageError::App(AppError::Record(_) | AppError::Write(_))
    ) {
        return text;
    }
    let mut cause = error.source();
    while let Some(inner) = cause {
        text = format!("{text}: {inner}");
        cause = inner.source();
    }
    text
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    frame: Frame<'a>,
    text: String,
    request: String,
}

/// Give an answer that went wrong its page.
pub(crate) async fn error_pages(
    State(site): State<Site>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path().to_owned();
    let here = request.uri().path_and_query();
    let here = here.filter(|_| request.method() == Method::GET);
    let here = here.map_or_else(|| path.clone(), ToString::to_string);
    let answer = next.run(request).await;
    if answer.extensions().get::<Unconfirmed>().is_some() {
        return Redirect::to(&confirm_address(&here)).into_response();
    }
    let status = answer.status();
    let is_wrong = status.is_client_error() || status.is_server_error();
    if !is_wrong || is_page(answer.headers()) {
        return answer;
    }
    let number = log(&site, &answer, &path);
    let allow = answer.headers().get(ALLOW).cloned();
    let mut page = page(&site, status, number);
    if let Some(allow) = allow {
        page.headers_mut().insert(ALLOW, allow);
    }
    page
}

fn is_page(headers: &HeaderMap) -> bool {
    let media_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    // A server that asks something wants no page.
    let whole = ["text/html", "application/json"];
    media_type.is_some_and(|kind| whole.iter().any(|one| kind.starts_with(one)))
}

/// A path as the log may hold it: not the secret of a link that was sent, or of a calendar feed.
fn without_secret(path: &str) -> &str {
    if path.starts_with("/welcome/") {
        "/welcome/…"
    } else if path.starts_with("/calendar/") {
        "/calendar/…"
    } else {
        path
    }
}

/// Log a failure once, under the number that the page shows.
fn log(site: &Site, answer: &Response, path: &str) -> String {
    if !answer.status().is_server_error() {
        return String::new();
    }
    let number: String = site.app.random_hex().chars().take(8).collect();
    let failure = answer
        .extensions()
        .get::<Failure>()
        .map_or("stopped", |failure| &failure.0);
    tracing::error!(
        request.number = number,
        request.path = without_secret(path),
        failure,
        "request failed"
    );
    number
}

fn page(site: &Site, status: StatusCode, request: String) -> Response {
    let t = Text::of(site);
    let name = match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => "not-found",
        StatusCode::GONE => "gone",
        StatusCode::PAYLOAD_TOO_LARGE => "too-large",
        StatusCode::FORBIDDEN => "elsewhere",
        StatusCode::UNPROCESSABLE_ENTITY => "stale",
        _ if status.is_client_error() => "not-understood",
        _ => "failed",
    };
    // Whatever was asked for, and whoever asked: what is not there looks the same.
    let frame = Frame::signed_out(t, t.get(format!("error-{name}-title")), "/");
    let text = t.get(format!("error-{name}-text"));
    match (ErrorPage {
        frame,
        text,
        request,
    })
    .render()
    {
        Ok(html) => (status, Html(html)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A page as an answer.
pub(crate) fn show(status: StatusCode, page: &impl Template) -> Result<Response, PageError> {
    Ok((status, Html(page.render()?)).into_response())
}

#[cfg(test)]
mod tests {
    use super::without_secret;

    #[test]
    fn no_secret_of_an_address_stands_in_the_log() {
        for (path, logged) in [
            ("/welcome/5f3a", "/welcome/…"),
            ("/welcome/5f3a/providers/1", "/welcome/…"),
            ("/calendar/5f3a", "/calendar/…"),
            ("/account/calendar", "/account/calendar"),
            ("/", "/"),
        ] {
            assert_eq!(without_secret(path), logged);
        }
    }
}
