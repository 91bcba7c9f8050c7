//! From a form of the five steps to the staff route, with what was typed (*meenemen*).

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::step1_signals::BodyPlace;

use crate::Site;
use crate::body_map;
use crate::error_page::PageError;
use crate::form_fields::{Typed, first};
use crate::session::{Sent, has_draft};
use crate::staff_route::TELL;
use crate::text::Text;

/// The most that is carried over of one text.
const MOST: usize = 100_000;

/// Keep what was typed as a draft of the staff route, forget that of the form it comes from, and go on
/// there. Nothing of it is recorded.
pub(crate) async fn post(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let t = Text::new(site.app.words());
    site.app
        .save_draft(&visitor, TELL, &carried(t, &typed))
        .await?;
    let from = first(&typed, "carried-from");
    if from != TELL && has_draft(from) {
        site.app.forget_draft(&visitor, from).await?;
    }
    Ok(Redirect::to(TELL).into_response())
}

/// What an entry, its correction, or a list of signs says, as what is told on the staff route.
fn carried(t: Text<'_>, typed: &[(String, String)]) -> Typed {
    let value = |path: &str| {
        let own = first(typed, path);
        let corrected = first(typed, &format!("entry.{path}")).trim();
        if own.trim().is_empty() {
            corrected
        } else {
            own.trim()
        }
    };
    let mut lines: Vec<String> = Vec::new();
    let is_text = |name: &str| {
        matches!(name, "text" | "entry.text" | "note")
            || name
                .strip_prefix("signs.")
                .and_then(|rest| rest.split_once('.'))
                .is_some_and(|(_, part)| part == "text")
    };
    for (_, text) in typed.iter().filter(|(name, _)| is_text(name)) {
        if !text.trim().is_empty() {
            lines.push(text.trim().to_owned());
        }
    }
    for place in BodyPlace::ALL {
        let seen = value(&format!("injuries.{}", place.code()));
        if !seen.is_empty() {
            lines.push(format!("{}: {seen}", body_map::name(t, *place)));
        }
    }
    for (path, label) in [
        ("place", "record_entry-place"),
        ("present", "record_entry-present"),
        ("source.name", "record_entry-source-name"),
        ("source.relation", "record_entry-source-relation"),
        ("source.received-how", "record_entry-source-received-how"),
    ] {
        if !value(path).is_empty() {
            lines.push(format!("{} {}", t.get(label), value(path)));
        }
    }
    let mut text = lines.join("\n\n");
    text.truncate(text.floor_char_boundary(MOST));
    [
        ("text", text),
        ("child", value("pupil").to_owned()),
        ("happened.date", value("happened.date").to_owned()),
        ("happened.time", value("happened.time").to_owned()),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(name, value)| (name.to_owned(), value))
    .collect()
}
