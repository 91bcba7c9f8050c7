//! Dates and times the way people write them.

use domain::time::{When, school_time};
use jiff::Timestamp;
use jiff::civil::{Date, Time};

use crate::words::Words;

impl Words {
    /// A day: 3 november 2026.
    pub fn date(&self, date: Date) -> String {
        let month = self.get(&format!("month-{}", date.month()));
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.with(
            "date-day",
            &[("day", &day), ("month", &month), ("year", &year)],
        )
    }

    /// A moment on the school's clock: 3 november 2026, 9.15 uur.
    pub fn moment(&self, at: Timestamp) -> String {
        let local = school_time(at);
        self.date_and_time(local.date(), local.time())
    }

    /// The time of a moment on the school's clock: 9.15 uur.
    pub fn time_of_day(&self, at: Timestamp) -> String {
        let time = school_time(at).time();
        let time = format!("{}.{:02}", time.hour(), time.minute());
        self.with("date-time", &[("time", &time)])
    }

    /// When something happened, with the time if it is known.
    pub fn when(&self, when: When) -> String {
        match when.time {
            Some(time) => self.date_and_time(when.date, time),
            None => self.date(when.date),
        }
    }

    fn date_and_time(&self, date: Date, time: Time) -> String {
        let time = format!("{}.{:02}", time.hour(), time.minute());
        self.with("date-moment", &[("day", &self.date(date)), ("time", &time)])
    }
}
