//! A school year (*schooljaar*): the period over which is evaluated.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::time::{school_time, start_of};

/// From 1 August up to and including 31 July.
// SOURCE: WPO art. 1: a school year runs from 1 August up to and including 31 July.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SchoolYear(i16);

/// A text that is no school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a school year")]
pub struct NotAYear;

impl SchoolYear {
    /// The year in which this day lies.
    pub fn of(day: Date) -> Self {
        Self(day.year() - i16::from(day.month() < 8))
    }

    /// The last year that was over on this day.
    #[must_use]
    pub fn last_over(day: Date) -> Self {
        Self::of(day).before()
    }

    /// The year before this one.
    #[must_use]
    pub const fn before(self) -> Self {
        Self(self.0 - 1)
    }

    /// The first day after it.
    pub fn end(self) -> Date {
        first_of_august(self.0 + 1)
    }

    /// The last day on which its evaluation is in time: three months after its end.
    pub fn evaluated_by(self) -> Date {
        Date::new(self.0 + 1, 10, 31).unwrap_or(Date::MAX)
    }

    /// Whether this moment lies in it.
    pub fn contains(self, at: Timestamp) -> bool {
        start_of(first_of_august(self.0)) <= at && at < start_of(self.end())
    }

    /// Whether a stretch of days touches it.
    pub fn touches(self, first: Date, last: Date) -> bool {
        first < self.end() && last >= first_of_august(self.0)
    }

    /// Whether it is over.
    pub fn is_over(self, now: Timestamp) -> bool {
        school_time(now).date() >= self.end()
    }
}

fn first_of_august(year: i16) -> Date {
    Date::new(year, 8, 1).unwrap_or(Date::MAX)
}

impl fmt::Display for SchoolYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.0, self.0 + 1)
    }
}

impl FromStr for SchoolYear {
    type Err = NotAYear;

    fn from_str(text: &str) -> Result<Self, NotAYear> {
        let (first, last) = text.split_once('-').ok_or(NotAYear)?;
        let read = |part: &str| part.parse::<i16>().map_err(|_| NotAYear);
        let (first, last) = (read(first)?, read(last)?);
        let is_one = (2000..=2200).contains(&first) && last == first + 1;
        is_one.then_some(Self(first)).ok_or(NotAYear)
    }
}

impl TryFrom<String> for SchoolYear {
    type Error = NotAYear;

    fn try_from(text: String) -> Result<Self, NotAYear> {
        text.parse()
    }
}

impl From<SchoolYear> for String {
    fn from(year: SchoolYear) -> Self {
        year.to_string()
    }
}
