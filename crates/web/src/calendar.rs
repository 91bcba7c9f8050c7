//! A calendar feed, for programs that show calendars: days on which something is due, without a word about
//! whom or what.

use app::calendar::DueDay;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::Site;
use crate::error_page::PageError;
use crate::text::Text;

/// A line holds at most so many bytes, without its end.
// SOURCE: RFC 5545, section 3.1.
const LONGEST_LINE: usize = 75;

/// The feed with this secret.
pub(crate) async fn get(
    State(site): State<Site>,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let days = site.app.calendar(&secret).await?;
    let origin = site.app.origin().ok_or(PageError::NotFound)?.to_string();
    let t = Text::of(&site);
    let body = feed(t, &days, &origin, site.app.now());
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8")], body).into_response())
}

/// An iCalendar object with a whole-day event for each day.
// SOURCE: RFC 5545.
fn feed(t: Text<'_>, days: &[DueDay], origin: &str, now: Timestamp) -> String {
    let mut feed = String::new();
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Luwte//NL"] {
        line(&mut feed, text);
    }
    line(
        &mut feed,
        &format!("X-WR-CALNAME:{}", escaped(&t.get("frame-brand"))),
    );
    let stamp = now.strftime("%Y%m%dT%H%M%SZ").to_string();
    for due in days {
        let day = |day: Date| day.strftime("%Y%m%d").to_string();
        let after = due.day.saturating_add(1.day());
        let what = t.with("calendar-event", "count", due.count);
        line(&mut feed, "BEGIN:VEVENT");
        line(&mut feed, &format!("UID:{}@luwte", day(due.day)));
        line(&mut feed, &format!("DTSTAMP:{stamp}"));
        line(&mut feed, &format!("DTSTART;VALUE=DATE:{}", day(due.day)));
        line(&mut feed, &format!("DTEND;VALUE=DATE:{}", day(after)));
        line(&mut feed, &format!("SUMMARY:{}", escaped(&what)));
        line(&mut feed, &format!("URL:{origin}/"));
        line(&mut feed, "CLASS:PRIVATE");
        line(&mut feed, "TRANSP:TRANSPARENT");
        line(&mut feed, "END:VEVENT");
    }
    line(&mut feed, "END:VCALENDAR");
    feed
}

/// A text in which the marks of the format mean themselves.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace('\n', "\\n")
}

/// A line, folded where it is too long.
fn line(feed: &mut String, text: &str) {
    let mut used = 0;
    for letter in text.chars() {
        if used + letter.len_utf8() > LONGEST_LINE {
            feed.push_str("\r\n ");
            used = 1;
        }
        feed.push(letter);
        used += letter.len_utf8();
    }
    feed.push_str("\r\n");
}
