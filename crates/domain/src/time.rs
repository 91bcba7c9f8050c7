//! Time as a value that is passed in. Nothing here asks what time it is.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

/// The time zone of every school that works with the meldcode.
pub static SCHOOL_ZONE: TimeZone = jiff::tz::get!("Europe/Amsterdam");

/// The date and time on the school's clock at this moment.
pub fn school_time(at: Timestamp) -> DateTime {
    SCHOOL_ZONE.to_datetime(at)
}

/// The first moment of a day on the school's clock.
pub fn start_of(day: Date) -> Timestamp {
    SCHOOL_ZONE
        .to_ambiguous_timestamp(day.to_datetime(Time::midnight()))
        .compatible()
        .unwrap_or(Timestamp::MAX)
}

/// When something happened (*wanneer*): the day is known, the time often is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// The day, on the school's calendar.
    pub date: Date,
    /// The time on the school's clock, if somebody knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
}

impl When {
    /// The earliest moment this can mean.
    pub fn earliest(self) -> DateTime {
        self.date.to_datetime(self.time.unwrap_or(Time::midnight()))
    }

    /// Whether this can have been before the other: of two things on one day, unless both times say
    /// otherwise.
    pub fn may_precede(self, other: Self) -> bool {
        match (self.time, other.time) {
            (Some(time), Some(later)) if self.date == other.date => time <= later,
            _ => self.date <= other.date,
        }
    }

    /// Whether this lies after the moment, for certain.
    ///
    /// A day without a time is taken at its start, so that "today" is never in the future.
    pub fn is_after(self, moment: DateTime) -> bool {
        self.earliest() > moment
    }
}

/// Years of age on a day: the birthday itself counts as a year older.
///
/// Whoever is born on 29 February turns a year older on 1 March in a common year.
pub fn age_on(born: Date, day: Date) -> i16 {
    let years = day.year() - born.year();
    let had_birthday = (day.month(), day.day()) >= (born.month(), born.day());
    if had_birthday { years } else { years - 1 }
}

/// The day this many working days after a day: no weekends, no public holidays.
// SOURCE: Algemene termijnenwet art. 3 names the days that do not count.
pub fn add_working_days(from: Date, days: u8) -> Date {
    let mut day = from;
    let mut left = days;
    while left > 0 {
        day = tomorrow(day);
        if is_working_day(day) {
            left -= 1;
        }
    }
    day
}

fn tomorrow(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}

/// Whether the day is neither in a weekend nor a public holiday (*werkdag*).
pub fn is_working_day(day: Date) -> bool {
    let weekend = matches!(
        day.weekday(),
        jiff::civil::Weekday::Saturday | jiff::civil::Weekday::Sunday
    );
    !weekend && !is_public_holiday(day)
}

/// Whether the day is one of the public holidays (*algemeen erkende feestdagen*).
fn is_public_holiday(day: Date) -> bool {
    let fixed = matches!((day.month(), day.day()), (1, 1) | (12, 25 | 26) | (5, 5));
    fixed || is_kings_day(day) || follows_easter(day)
}

fn is_kings_day(day: Date) -> bool {
    let sunday = |d: i8| {
        Date::new(day.year(), 4, d).is_ok_and(|d| d.weekday() == jiff::civil::Weekday::Sunday)
    };
    match (day.month(), day.day()) {
        (4, 27) => !sunday(27),
        (4, 26) => sunday(27),
        _ => false,
    }
}

/// Good Friday, Easter Monday, Ascension Day and Whit Monday.
fn follows_easter(day: Date) -> bool {
    let Some(easter) = easter(day.year()) else {
        return false;
    };
    [-2, 1, 39, 50].into_iter().any(|shift: i32| {
        easter
            .checked_add(shift.days())
            .is_ok_and(|holiday| holiday == day)
    })
}

/// Easter Sunday, by the rule of the Gregorian calendar (Meeus, Jones and Butcher).
#[expect(
    clippy::many_single_char_names,
    reason = "the letters of the published rule"
)]
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_birthday_counts_on_the_day_itself() {
        let born = date(2014, 11, 23);
        assert_eq!(age_on(born, date(2026, 11, 22)), 11);
        assert_eq!(age_on(born, date(2026, 11, 23)), 12);
        assert_eq!(age_on(date(2008, 2, 29), date(2024, 2, 28)), 15);
        assert_eq!(age_on(date(2008, 2, 29), date(2025, 2, 28)), 16);
        assert_eq!(age_on(date(2008, 2, 29), date(2025, 3, 1)), 17);
    }

    #[test]
    fn the_school_clock_follows_summer_time() {
        let winter: Timestamp = "2026-01-15T23:30:00Z".parse().unwrap();
        let summer: Timestamp = "2026-07-15T22:30:00Z".parse().unwrap();
        assert_eq!(school_time(winter).date(), date(2026, 1, 16));
        assert_eq!(school_time(summer).date(), date(2026, 7, 16));
    }

    #[test]
    fn working_days_skip_weekends_and_holidays() {
        // Friday to Tuesday.
        assert_eq!(add_working_days(date(2026, 11, 20), 2), date(2026, 11, 24));
        // Good Friday 3 April 2026 and Easter Monday 6 April do not count.
        assert_eq!(add_working_days(date(2026, 4, 2), 1), date(2026, 4, 7));
        // King's Day 2025 was kept on Saturday the 26th, because the 27th was a Sunday.
        assert!(is_public_holiday(date(2025, 4, 26)));
        assert!(!is_public_holiday(date(2025, 4, 27)));
        assert!(is_public_holiday(date(2026, 5, 14)));
    }
}
