//! The log as a file: a table for people, lines for programs. Written while it is read.

use app::export_log::LogExport;
use app::proven_log::ProvenLog;
use app::read_log::LogLine;
use axum::body::{Body, Bytes};
use axum::extract::{RawQuery, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use futures_util::stream::try_unfold;

use crate::Site;
use crate::error_page::PageError;
use crate::log_query::LogQuery;
use crate::session::SignedIn;
use crate::text::Text;

/// The columns, also the names of the fields.
const COLUMNS: [&str; 11] = [
    "no", "at", "member", "name", "role", "action", "subject", "dossier", "record", "reason",
    "outcome",
];

/// As a table.
pub(crate) async fn csv(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let asked = asked(query)?;
    let export = site.app.export_log(&visitor, asked.filter).await?;
    let headers = headers(&site, "text/csv; charset=utf-8", ".csv")?;
    let head = row(COLUMNS.map(str::to_owned));
    let body = Body::from_stream(try_unfold((export, head), page));
    Ok((headers, body).into_response())
}

/// As one JSON object on each line, with the proof of each.
pub(crate) async fn json_lines(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let asked = asked(query)?;
    let export = site.app.export_proven_log(&visitor, asked.filter).await?;
    let headers = headers(&site, "application/jsonl", ".jsonl")?;
    let body = Body::from_stream(try_unfold(export, proven_page));
    Ok((headers, body).into_response())
}

/// The next piece of the file with its proof.
async fn proven_page(mut export: ProvenLog) -> Result<Option<(Bytes, ProvenLog)>, app::AppError> {
    let text = export.next().await?;
    Ok(text.map(|text| (Bytes::from(text), export)))
}

/// What was asked for.
fn asked(query: Option<String>) -> Result<LogQuery, PageError> {
    let asked = LogQuery::read(&query.unwrap_or_default());
    if asked.faults.is_empty() {
        Ok(asked)
    } else {
        Err(PageError::Bad)
    }
}

/// A file to be kept, not shown.
fn headers(
    site: &Site,
    media_type: &'static str,
    ending: &str,
) -> Result<[(HeaderName, HeaderValue); 3], PageError> {
    let name = Text::of(site).get("log-file");
    let name = format!("attachment; filename=\"{name}{ending}\"");
    Ok([
        (CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (
            CONTENT_DISPOSITION,
            HeaderValue::from_str(&name).map_err(|_| PageError::Bad)?,
        ),
        (
            CONTENT_SECURITY_POLICY,
            HeaderValue::from_static("default-src 'none'; sandbox"),
        ),
    ])
}

/// The next piece of the table, with what goes before it.
async fn page(
    (mut export, mut text): (LogExport, String),
) -> Result<Option<(Bytes, (LogExport, String))>, app::AppError> {
    let Some(lines) = export.next().await? else {
        return Ok(None);
    };
    text.extend(lines.iter().map(|line| row(cells(line))));
    Ok(Some((Bytes::from(text), (export, String::new()))))
}

fn cells(line: &LogLine) -> [String; 11] {
    let text = |id: Option<String>| id.unwrap_or_default();
    [
        line.no.to_string(),
        line.at.to_string(),
        text(line.member.map(|id| id.to_string())),
        line.name.clone(),
        text(line.role.map(|role| role.code().to_owned())),
        line.action.clone(),
        line.subject.clone(),
        text(line.dossier.map(|id| id.to_string())),
        text(line.record.map(|no| no.to_string())),
        line.reason.clone(),
        line.outcome.clone(),
    ]
}

/// A line of the table. A cell that a spreadsheet would calculate is made text.
fn row(cells: [String; 11]) -> String {
    let cells = cells.map(|cell| {
        let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
        let mark = if is_formula { "'" } else { "" };
        format!("\"{mark}{}\"", cell.replace('"', "\"\""))
    });
    format!("{}\r\n", cells.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_calculates_nothing() {
        let mut cells = [const { String::new() }; 11];
        for (cell, text) in cells
            .iter_mut()
            .zip(["=1+1", "+31", "-1", "@x", "\tx", "\"=1\"", "Ilse"])
        {
            text.clone_into(cell);
        }
        assert_eq!(
            row(cells),
            "\"'=1+1\",\"'+31\",\"'-1\",\"'@x\",\"'\tx\",\"\"\"=1\"\"\",\"Ilse\",\"\",\"\",\"\",\"\"\r\n"
        );
    }
}
