//! The member's own accounts at providers (*mijn gekoppelde accounts*).

use app::attempt::Caller;
use app::sign_in::provider::{Errand, OwnProvider};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::go::go;
use crate::Site;
use crate::account::ADDRESS;
use crate::account::confirm::confirm_first;
use crate::error_page::{PageError, show};
use crate::frame::Frame;
use crate::session::{Sent, SignedIn, token};
use crate::text::Text;

/// Where it is.
const HERE: &str = "/account/providers";

#[derive(Template)]
#[template(path = "providers/own.html")]
struct OwnPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    providers: Vec<OwnProvider>,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let page = OwnPage {
        frame: Frame::new(t, &visitor, t.get("own-providers-title"), HERE)
            .below(t.get("my-work-title"), "/")
            .below(t.get("account-title"), ADDRESS),
        t,
        providers: site.app.own_providers(&visitor).await?,
    };
    show(StatusCode::OK, &page)
}

/// Link an account: the way leads over the provider.
pub(crate) async fn link(
    State(site): State<Site>,
    Path(key): Path<String>,
    headers: HeaderMap,
    sent: Sent,
) -> Response {
    // Whoever is signed in is known: nothing is counted.
    let caller = Caller::default();
    if let Some(on) = confirm_first(&sent.visitor, HERE) {
        return on;
    }
    match token(&site, &headers) {
        Some(session) => {
            let errand = Errand::Link(session);
            go(&site, &headers, &key, HERE, errand, &caller).await
        }
        None => Redirect::to(HERE).into_response(),
    }
}

/// Take the link away.
pub(crate) async fn unlink(
    State(site): State<Site>,
    Path(key): Path<String>,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, PageError> {
    if let Some(on) = confirm_first(&sent.visitor, HERE) {
        return Ok(on);
    }
    if let Some(session) = token(&site, &headers) {
        site.app
            .unlink_provider(&sent.visitor, session, &key)
            .await?;
    }
    Ok(Redirect::to(HERE).into_response())
}
