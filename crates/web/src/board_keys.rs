//! The keys of the board, and giving others their place (*sleutels van het bestuur*).

use app::change_keys::{KeysOverview, LogKeyLine};
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::account::confirm::confirm_first;
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

/// Where it is.
const HERE: &str = "/keys";

#[derive(Template)]
#[template(path = "board_keys.html")]
struct KeysPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    done: Option<String>,
    now: Option<KeyCard>,
    earlier: Vec<KeyCard>,
    board_key: String,
    told: String,
}

/// A key of the log, in words.
struct KeyCard {
    short: String,
    verifier: String,
    period: String,
    /// The statement of the key before about this one.
    handover: Option<String>,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let overview = site.app.keys_overview(&visitor).await?;
    let query = pairs(query.unwrap_or_default().as_bytes());
    let t = Text::new(site.app.words());
    let KeysOverview {
        log_keys,
        board_key_since,
        is_told,
    } = overview;
    let mut cards = log_keys.into_iter().map(|line| card(t, line));
    let page = KeysPage {
        frame: Frame::new(t, &visitor, t.get("keys-title"), HERE)
            .below(t.get("my-work-title"), "/")
            .below(t.get("accounts-title"), "/accounts"),
        t,
        done: match first(&query, "done") {
            "log" => Some(t.get("keys-log-done")),
            "board" => Some(t.get("keys-board-done")),
            _ => None,
        },
        now: cards.next(),
        earlier: cards.collect(),
        board_key: match board_key_since {
            Some(at) => t.with("keys-board-since", "at", t.words().moment(at)),
            None => t.get("keys-board-never"),
        },
        told: t.get(if is_told {
            "keys-told"
        } else {
            "keys-not-told"
        }),
    };
    show(StatusCode::OK, &page)
}

fn card(t: Text<'_>, line: LogKeyLine) -> KeyCard {
    let moment = |at| t.words().moment(at);
    let period = match (line.since.map(moment), line.until.map(moment)) {
        (Some(from), Some(until)) => {
            t.with_all("keys-period", &[("from", &from), ("until", &until)])
        }
        (Some(from), None) => t.with("keys-since", "from", from),
        (None, Some(until)) => t.with("keys-until", "until", until),
        (None, None) => t.get("keys-no-checkpoint"),
    };
    KeyCard {
        short: line.short,
        verifier: line.verifier,
        period,
        handover: line.handover,
    }
}

/// Another key for the log.
pub(crate) async fn change_log_key(
    State(site): State<Site>,
    sent: Sent,
) -> Result<Response, PageError> {
    if let Some(on) = confirm_first(&sent.visitor, HERE) {
        return Ok(on);
    }
    site.app.change_log_key(&sent.visitor).await?;
    Ok(Redirect::to("/keys?done=log").into_response())
}

/// Another key for the board.
pub(crate) async fn change_board_key(
    State(site): State<Site>,
    sent: Sent,
) -> Result<Response, PageError> {
    if let Some(on) = confirm_first(&sent.visitor, HERE) {
        return Ok(on);
    }
    site.app.change_board_key(&sent.visitor).await?;
    Ok(Redirect::to("/keys?done=board").into_response())
}
