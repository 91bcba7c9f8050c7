//! A member's own passkeys (*mijn passkeys*).

use app::Visitor;
use app::sign_in::passkey::OwnPasskey;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::OWN;
use crate::Site;
use crate::account::ADDRESS;
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::session::SignedIn;
use crate::text::Text;

#[derive(Template)]
#[template(path = "passkeys/own.html")]
struct OwnPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    done: Option<String>,
    passkeys: Vec<Line>,
    /// Whether this site can have passkeys at all.
    is_offered: bool,
}

struct Line {
    name: String,
    since: String,
    href: String,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = pairs(query.unwrap_or_default().as_bytes());
    let t = Text::of(&site);
    let done = match first(&query, "done") {
        "added" => Some(t.get("passkeys-added")),
        "removed" => Some(t.get("passkeys-removed")),
        _ => None,
    };
    let passkeys = site.app.passkeys(&visitor).await?;
    let page = OwnPage {
        frame: frame(t, &visitor, t.get("passkeys-title"), OWN),
        t,
        done,
        passkeys: passkeys.iter().map(|one| line(t, one)).collect(),
        is_offered: site.app.origin().is_some(),
    };
    show(StatusCode::OK, &page)
}

/// The frame of a page about passkeys.
pub(super) fn frame<'a>(t: Text<'a>, visitor: &Visitor, title: String, path: &str) -> Frame<'a> {
    let frame = Frame::new(t, visitor, title, path)
        .below(t.get("my-work-title"), "/")
        .below(t.get("account-title"), ADDRESS);
    if path == OWN {
        return frame;
    }
    frame.below(t.get("passkeys-title"), OWN)
}

fn line(t: Text<'_>, passkey: &OwnPasskey) -> Line {
    let moment = |at| t.words().moment(at);
    let since = t.with("passkeys-since", "at", moment(passkey.created_at));
    let used = match passkey.used_at {
        Some(at) => t.with("passkeys-used", "at", moment(at)),
        None => t.get("passkeys-unused"),
    };
    Line {
        name: passkey.name.clone(),
        since: format!("{since} {used}"),
        href: format!("{OWN}/{}/remove", passkey.id),
    }
}
