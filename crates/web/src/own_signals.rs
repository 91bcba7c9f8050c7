//! What somebody recorded, with its receipt (*mijn signalen*).

use app::own_signals::OwnSignal;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::step1_signals::EntryKind;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::session::SignedIn;
use crate::text::Text;
use app::within;

#[derive(Template)]
#[template(path = "own_signals.html")]
struct OwnSignalsPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    is_new: bool,
    /// Whether what was just recorded cannot wait.
    is_acute: bool,
    signals: Vec<SignalLine>,
}

/// One's own signal, as the page shows it.
pub(crate) struct SignalLine {
    /// The pupil.
    pub(crate) pupil: String,
    /// What was written.
    pub(crate) text: String,
    /// Its kind in words.
    pub(crate) kind: String,
    /// When it was recorded.
    pub(crate) recorded: String,
    /// Who picked it up, and when; nothing while nobody has.
    pub(crate) picked_up: Option<String>,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let signals = site.app.own_signals(&visitor).await?;
    let query = pairs(query.unwrap_or_default().as_bytes());
    let page = OwnSignalsPage {
        frame: Frame::new(t, &visitor, t.get("own-signals-title"), "/signals")
            .below(t.get("my-work-title"), "/"),
        t,
        is_new: matches!(first(&query, "done"), "signal" | "acute"),
        is_acute: first(&query, "done") == "acute",
        signals: signals.into_iter().map(|signal| line(t, signal)).collect(),
    };
    show(StatusCode::OK, &page)
}

/// A signal in words.
pub(crate) fn line(t: Text<'_>, signal: OwnSignal) -> SignalLine {
    let picked_up = signal.picked_up_at.map(|at| {
        let at = t.words().moment(at);
        let role = signal
            .picked_up_by
            .map(|role| within(&t.get(format!("role-{}", role.code()))));
        t.with_all(
            "own-signals-picked-up",
            &[("role", &role.unwrap_or_default()), ("at", &at)],
        )
    });
    SignalLine {
        pupil: signal.pupil,
        text: signal.text,
        kind: signal
            .kind
            .map(|kind| t.get(format!("kind-{}", code(kind))))
            .unwrap_or_default(),
        recorded: t.words().moment(signal.recorded_at),
        picked_up,
    }
}

const fn code(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Observation => "observation",
        EntryKind::ChildsWords => "childs-words",
        EntryKind::ThirdParty => "third-party",
        EntryKind::Sign => "sign",
        EntryKind::Hypothesis => "hypothesis",
        EntryKind::Diagnosis => "diagnosis",
    }
}
