//! Moving the days of a story, so that somebody takes over in the week that runs.

use anyhow::Context;
use domain::time::school_time;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

/// A day as a story writes it: `2026-09-14`.
const LENGTH: usize = 10;

/// The story with every day in it so many weeks later or earlier that what begins then began not yet a
/// week ago. Days of the week stay what they are.
pub(super) fn moved(text: &str, begins: Timestamp, now: Timestamp) -> anyhow::Result<String> {
    let (from, to) = (school_time(begins), school_time(now));
    let days = from.date().until(to.date()).context("days")?.get_days();
    let mut weeks = days.div_euclid(7);
    if days.rem_euclid(7) == 0 && to.time() < from.time() {
        // Later on this very day it would be.
        weeks -= 1;
    }
    let mut moved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if let Some(day) = day_at(rest) {
            let day = day.checked_add((weeks * 7).days())?;
            moved.push_str(&day.to_string());
            rest = rest.get(LENGTH..).unwrap_or_default();
        } else {
            moved.push(letter);
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
    }
    Ok(moved)
}

/// The day with which a text begins.
fn day_at(text: &str) -> Option<Date> {
    let day = text.get(..LENGTH)?;
    let is_day = day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    is_day.then(|| day.parse().ok()).flatten()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;

    #[test]
    fn days_move_by_whole_weeks_to_the_one_that_runs() {
        let begins: Timestamp = "2026-09-14T07:00:00Z".parse().unwrap();
        let text = "at = \"2026-09-13T09:00\", né 2016-02-29, 06-10000101";
        for (now, moved_text) in [
            // The very moment, and a moment before it.
            (
                "2026-09-14T07:00:00Z",
                "at = \"2026-09-13T09:00\", né 2016-02-29, 06-10000101",
            ),
            (
                "2026-09-14T06:59:00Z",
                "at = \"2026-09-06T09:00\", né 2016-02-22, 06-10000101",
            ),
            // Sunday, and the Monday after it.
            (
                "2026-09-20T20:00:00Z",
                "at = \"2026-09-13T09:00\", né 2016-02-29, 06-10000101",
            ),
            (
                "2026-09-21T07:00:00Z",
                "at = \"2026-09-20T09:00\", né 2016-03-07, 06-10000101",
            ),
            // On another side of the change of the clock.
            (
                "2026-11-02T08:00:00Z",
                "at = \"2026-11-01T09:00\", né 2016-04-18, 06-10000101",
            ),
        ] {
            let moved = moved(text, begins, now.parse().unwrap()).unwrap();
            assert_eq!(moved, moved_text, "{now}");
        }
    }
}
