//! The log of the board, for the data-protection officer (*logboek*).

use app::export_log::LogFigures;
use app::read_log::LogKind;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::time::school_time;
use jiff::civil::Date;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::log_lines::{ActLine, Narrowing, act_lines};
use crate::log_query::LogQuery;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

/// The address.
pub(crate) const ADDRESS: &str = "/log";

#[derive(Template)]
#[template(path = "log.html")]
struct LogPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    narrowing: Narrowing,
    lines: Vec<ActLine>,
    here: String,
    next: Option<String>,
    is_of_board: bool,
    figures: Figures,
    /// What came of asking for a checkpoint.
    asked: Option<String>,
    /// Whether letters leave.
    sends_letters: bool,
    /// Whether there is a file with proof for the visitor.
    can_be_proved: bool,
}

/// How often something was done in a month, per school.
struct Figures {
    heading: String,
    month: String,
    kinds: Vec<String>,
    schools: Vec<(String, Vec<i64>)>,
}

/// Send the log as it is now, signed, to the officer's own address.
pub(crate) async fn send_checkpoint(
    State(site): State<Site>,
    sent: Sent,
) -> Result<Response, PageError> {
    let is_sent = site.app.send_checkpoint(&sent.visitor).await?;
    let came = if is_sent { "sent" } else { "no-address" };
    let next = format!("{ADDRESS}?checkpoint={came}#checkpoint");
    Ok(Redirect::to(&next).into_response())
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let query = query.unwrap_or_default();
    let typed = pairs(query.as_bytes());
    let day = format!("{}-01", first(&typed, "month"))
        .parse()
        .unwrap_or_else(|_| school_time(site.app.now()).date());
    let asked_for = ["sent", "no-address"]
        .into_iter()
        .find(|code| *code == first(&typed, "checkpoint"));
    let sent = asked_for.map(|code| t.get(format!("log-checkpoint-{code}")));
    let asked = LogQuery::read(&query);
    let mut log = site
        .app
        .board_log(&visitor, asked.filter, asked.before.as_deref())
        .await?;
    let is_faulty = !asked.faults.is_empty();
    if is_faulty {
        (log.lines, log.next) = (Vec::new(), None);
    }
    let counted = site.app.log_figures(&visitor, day).await?;
    let narrowing = Narrowing::new(t, &asked, &log);
    let page = LogPage {
        frame: Frame::new(t, &visitor, t.get("log-title"), ADDRESS)
            .below(t.get("my-work-title"), "/")
            .refused(is_faulty),
        t,
        lines: act_lines(t, &log.lines),
        next: log.next.map(|before| narrowing.further(ADDRESS, &before)),
        narrowing,
        here: ADDRESS.to_owned(),
        is_of_board: true,
        figures: figures(t, day, counted),
        asked: sent,
        sends_letters: site.app.sends_letters(),
        can_be_proved: log.can_be_proved,
    };
    let status = if is_faulty {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    show(status, &page)
}

fn figures(t: Text<'_>, day: Date, counted: LogFigures) -> Figures {
    let month = t.get(format!("month-{}", day.month()));
    let year = day.year().to_string();
    let month = t.with_all("log-month", &[("month", &month), ("year", &year)]);
    let schools = counted.schools.into_iter().map(|(school, kinds)| {
        let name = school.unwrap_or_else(|| t.get("log-figures-elsewhere"));
        let count = |kind| kinds.get(&kind).copied().unwrap_or_default();
        (name, LogKind::ALL.map(count).to_vec())
    });
    Figures {
        heading: t.with("log-figures-heading", "month", &month),
        month: day.strftime("%Y-%m").to_string(),
        kinds: LogKind::ALL
            .map(|kind| t.get(format!("log-kind-{}", kind.code())))
            .to_vec(),
        schools: schools.collect(),
    }
}
