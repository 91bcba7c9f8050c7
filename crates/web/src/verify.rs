//! Checking a file that left a school (*controleren*). Nobody signs in, and nothing is kept.

use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use app::Visitor;
use app::verify_file::{FileVerdict, VerifierKey, verify_file};
use askama::Template;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use tokio::sync::Semaphore;

use crate::Site;
use crate::caller::caller;
use crate::error_page::{PageError, show};
use crate::form_fields::first;
use crate::form_parts;
use crate::frame::Frame;
use crate::session::Anybody;
use crate::text::Text;
use crate::too_often::retry_after;

/// The largest file that is checked, in bytes.
const LARGEST: usize = 16 * 1024 * 1024;
/// The largest body that is read: such a file with its form around it.
pub(crate) const LARGEST_BODY: usize = LARGEST + 64 * 1024;
/// So many files are held in memory at the same time; whoever comes later waits.
static CHECKING: Semaphore = Semaphore::const_new(6);

/// So many of them come from one address; whoever sends more there is told to wait.
const AT_ONCE: usize = 2;
/// From where files are being checked now, or wait for their turn.
static SENDERS: Mutex<Vec<IpAddr>> = Mutex::new(Vec::new());

/// One file of one address, until it is dropped.
struct Sender(Option<IpAddr>);

impl Sender {
    /// A place for this address; nothing when it has as many as it gets.
    fn new(place: Option<IpAddr>) -> Option<Self> {
        if let Some(place) = place {
            let mut senders = senders();
            let here = senders.iter().filter(|one| **one == place);
            if here.count() >= AT_ONCE {
                return None;
            }
            senders.push(place);
        }
        Some(Self(place))
    }
}

impl Drop for Sender {
    fn drop(&mut self) {
        let mut senders = senders();
        let at = senders.iter().position(|one| Some(*one) == self.0);
        if let Some(at) = at {
            senders.swap_remove(at);
        }
    }
}

fn senders() -> MutexGuard<'static, Vec<IpAddr>> {
    SENDERS.lock().unwrap_or_else(PoisonError::into_inner)
}

#[derive(Template)]
#[template(path = "verify.html")]
struct VerifyPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    /// The key that was typed.
    key: String,
    /// What is wrong with the form: the field, and the text.
    problems: Vec<(&'static str, String)>,
    outcome: Option<Outcome>,
}

/// What the page says of a file.
struct Outcome {
    heading: String,
    sentence: String,
    looks: &'static str,
    icon: &'static str,
}

impl<'a> VerifyPage<'a> {
    fn new(site: &'a Site, visitor: Option<&Visitor>) -> Self {
        let t = Text::of(site);
        Self {
            frame: Frame::for_anybody(t, visitor, t.get("verify-title"), "/verify"),
            t,
            key: String::new(),
            problems: Vec::new(),
            outcome: None,
        }
    }

    /// What is wrong with a field.
    fn error(&self, field: &str) -> Option<&str> {
        let mut problems = self.problems.iter();
        problems
            .find(|(name, _)| *name == field)
            .map(|(_, text)| text.as_str())
    }
}

/// How long a file may take to come in, while others wait for their turn.
const PATIENCE: Duration = Duration::from_secs(10);
/// The longest verifier key that is shown again, in bytes.
const LONGEST_KEY: usize = 1000;

/// The form.
pub(crate) async fn get(
    State(site): State<Site>,
    Anybody(visitor): Anybody,
) -> Result<Response, PageError> {
    show(StatusCode::OK, &VerifyPage::new(&site, visitor.as_ref()))
}

/// The file, with or without a key.
pub(crate) async fn post(
    State(site): State<Site>,
    Anybody(visitor): Anybody,
    request: Request,
) -> Result<Response, Response> {
    // Nobody keeps the turns of everybody else.
    let Some(_sender) = Sender::new(caller(&site, &request).place()) else {
        return Err(busy(&site, visitor.as_ref()).unwrap_or_else(IntoResponse::into_response));
    };
    // Before the file is read: it is held in memory as long as it takes.
    let checking = CHECKING.acquire().await;
    let _turn = checking.map_err(|_| StatusCode::SERVICE_UNAVAILABLE.into_response())?;
    // Whoever sends slowly does not hold up the others for long.
    let sent = tokio::time::timeout(PATIENCE, form_parts::read(request)).await;
    let (typed, file) = sent.map_err(|_| StatusCode::REQUEST_TIMEOUT.into_response())??;
    let file = file.map(|file| file.bytes).unwrap_or_default();
    let key = first(&typed, "key").to_owned();
    answer(VerifyPage::new(&site, visitor.as_ref()), file, key)
        .await
        .map_err(IntoResponse::into_response)
}

/// From this address as many files are checked as go at once.
fn busy(site: &Site, visitor: Option<&Visitor>) -> Result<Response, PageError> {
    let mut page = VerifyPage::new(site, visitor);
    page.problems.push(("file", page.t.get("verify-busy")));
    page.frame = page.frame.refused(true);
    let answer = show(StatusCode::TOO_MANY_REQUESTS, &page)?;
    let now = site.app.now();
    Ok(retry_after(answer, now + PATIENCE, now))
}

async fn answer(
    mut page: VerifyPage<'_>,
    file: Vec<u8>,
    key: String,
) -> Result<Response, PageError> {
    let given: Option<VerifierKey> = match key.trim() {
        "" => None,
        text => {
            let parsed = text.parse().ok();
            if parsed.is_none() {
                page.problems.push(("key", page.t.get("verify-bad-key")));
            }
            parsed
        }
    };
    page.key = if key.len() <= LONGEST_KEY {
        key
    } else {
        String::new()
    };
    if file.is_empty() {
        page.problems
            .insert(0, ("file", page.t.get("verify-no-file")));
    }
    if !page.problems.is_empty() {
        page.frame = page.frame.refused(true);
        return show(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let verdict = tokio::task::spawn_blocking(move || verify_file(file, given.as_ref())).await;
    let verdict = verdict.map_err(|_| PageError::App(app::AppError::Worker))?;
    let (heading, looks, icon) = match &verdict {
        FileVerdict::Holds(_) => ("verify-result-holds", "ok", "circle-check"),
        FileVerdict::Fails(_) => ("verify-result-fails", "error", "alert-triangle"),
        FileVerdict::Unreadable => ("verify-result-unreadable", "warning", "alert-triangle"),
    };
    page.outcome = Some(Outcome {
        heading: page.t.get(heading),
        sentence: verdict.sentence(page.t.words()),
        looks,
        icon,
    });
    show(StatusCode::OK, &page)
}
