//! How often somebody is told by mail that something waits (*herinneringen*).

use app::letters::Reminders;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::error_page::PageError;
use crate::form_fields::first;
use crate::session::Sent;
use crate::text::Text;

/// The choices: code, words, and whether it is chosen; none where no mail can reach them.
pub(super) fn offered(t: Text<'_>, chosen: Option<Reminders>) -> Vec<(&'static str, String, bool)> {
    let Some(chosen) = chosen else {
        return Vec::new();
    };
    let line = |one: Reminders| {
        let words = t.get(format!("reminders-{}", one.code()));
        (one.code(), words, one == chosen)
    };
    Reminders::ALL.map(line).to_vec()
}

/// Choose.
pub(crate) async fn post(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    let chosen = Reminders::from_code(first(&sent.typed, "reminders")).ok_or(PageError::Bad)?;
    site.app.choose_reminders(&sent.visitor, chosen).await?;
    Ok(Redirect::to("/account?done=reminders-chosen").into_response())
}
