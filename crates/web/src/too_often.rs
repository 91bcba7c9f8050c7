//! It failed too often: when somebody can try again (*even wachten*).

use axum::http::HeaderValue;
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};

use crate::text::Text;

/// What a page says: the minute after which a try is let through.
pub(crate) fn sentence(t: Text<'_>, until: Timestamp) -> String {
    said(t, "too-often", until)
}

/// The same, of whoever only began and failed at nothing.
pub(crate) fn begun(t: Text<'_>, until: Timestamp) -> String {
    said(t, "too-often-begun", until)
}

fn said(t: Text<'_>, key: &str, until: Timestamp) -> String {
    let next_minute = until + SignedDuration::from_secs(59);
    t.with(key, "time", t.words().time_of_day(next_minute))
}

/// What an answer says to programs: so many seconds.
pub(crate) fn retry_after(mut answer: Response, until: Timestamp, now: Timestamp) -> Response {
    let seconds = until.duration_since(now).as_secs().max(0) + 1;
    let value = HeaderValue::from(seconds.unsigned_abs());
    answer.headers_mut().insert(RETRY_AFTER, value);
    answer
}
