//! Who looked into a dossier, when and why (*wie keek, wanneer, waarom*).

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::frame::Frame;
use crate::log_lines::{ActLine, Narrowing, act_lines};
use crate::log_query::LogQuery;
use crate::session::SignedIn;
use crate::text::Text;

#[derive(Template)]
#[template(path = "dossier_log.html")]
struct DossierLogPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    narrowing: Narrowing,
    lines: Vec<ActLine>,
    here: String,
    next: Option<String>,
    /// Of one dossier: its id need not stand in each line.
    is_of_board: bool,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(dossier): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let dossier = dossier.parse().map_err(|_| PageError::NotFound)?;
    let t = Text::of(&site);
    let asked = LogQuery::read(&query.unwrap_or_default());
    let mut log = site
        .app
        .dossier_log(&visitor, dossier, asked.filter, asked.before.as_deref())
        .await?;
    let is_faulty = !asked.faults.is_empty();
    if is_faulty {
        (log.lines, log.next) = (Vec::new(), None);
    }
    let narrowing = Narrowing::new(t, &asked, &log);
    let dossier = format!("/dossiers/{dossier}");
    let here = format!("{dossier}/log");
    let page = DossierLogPage {
        frame: Frame::new(t, &visitor, t.get("log-dossier-title"), &here)
            .below(t.get("my-work-title"), "/")
            .below(t.with("frame-dossier-of", "name", &log.pupil), dossier)
            .refused(is_faulty),
        t,
        lines: act_lines(t, &log.lines),
        next: log.next.map(|before| narrowing.further(&here, &before)),
        narrowing,
        here,
        is_of_board: false,
    };
    let status = if is_faulty {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    show(status, &page)
}
