//! Ending one's own sessions (*sessies beëindigen*).

use app::account::SessionLine as Kept;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::error_page::PageError;
use crate::form_fields::first;
use crate::session::{Sent, token};
use crate::text::Text;

/// A session in words.
pub(crate) struct SessionLine {
    /// What names it in the form.
    pub(crate) id: String,
    /// The device.
    pub(crate) title: String,
    /// Since when, how, and when last active.
    pub(crate) about: String,
    /// Whether it is this one.
    pub(crate) is_this: bool,
}

/// The sessions in words.
pub(crate) fn lines(t: Text<'_>, sessions: &[Kept]) -> Vec<SessionLine> {
    let line = |session: &Kept| {
        let (browser, system) = &session.device;
        let browser = t.find(format!("browser-{browser}"));
        let system = t.find(format!("system-{system}"));
        let title = match (browser, system) {
            (Some(browser), Some(system)) => {
                let parts = [("browser", &*browser), ("system", &*system)];
                t.with_all("account-device", &parts)
            }
            _ => t.get("account-device-unknown"),
        };
        let how = t.get(format!("log-reason-{}", session.how));
        let (since, seen) = (
            t.words().moment(session.since),
            t.words().moment(session.seen_at),
        );
        let parts = [("since", &*since), ("how", &*how), ("seen", &*seen)];
        SessionLine {
            id: session.id.clone(),
            title,
            about: t.with_all("account-session-about", &parts),
            is_this: session.is_this,
        }
    };
    sessions.iter().map(line).collect()
}

/// End one, or all others.
pub(crate) async fn post(
    State(site): State<Site>,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, PageError> {
    let this = token(&site, &headers).ok_or(PageError::NotFound)?;
    let done = match first(&sent.typed, "session") {
        "others" => {
            site.app.end_own_other_sessions(&sent.visitor, this).await?;
            "sessions-ended"
        }
        id => {
            site.app.end_own_session(&sent.visitor, id).await?;
            "session-ended"
        }
    };
    Ok(Redirect::to(&format!("/account?done={done}")).into_response())
}
