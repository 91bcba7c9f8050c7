//! Dates and times as people read them (*datum en tijd*).

use app::Words;
use domain::time::school_time;
use jiff::Timestamp;
use jiff::civil::{Date, Time};

/// A day: "3 november 2026".
pub(crate) fn day(words: &Words, date: Date) -> String {
    let month = words.get(&format!("month-{}", date.month()));
    words.with(
        "date-day",
        &[
            ("day", &date.day().to_string()),
            ("month", &month),
            ("year", &date.year().to_string()),
        ],
    )
}

/// A moment on the school's clock: "3 november 2026, 9.15 uur".
pub(crate) fn moment(words: &Words, at: Timestamp) -> String {
    let at = school_time(at);
    with_time(words, at.date(), at.time())
}

fn with_time(words: &Words, date: Date, time: Time) -> String {
    let clock = format!("{}.{:02}", time.hour(), time.minute());
    words.with(
        "date-moment",
        &[("day", &day(words, date)), ("time", &clock)],
    )
}
