//! Days on which a school is free (*schoolvakanties en vrije dagen*), and what waits for its return.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::time::is_working_day;

/// The region by which school holidays are spread (*vakantieregio*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Region {
    /// *Noord*.
    North,
    /// *Midden*.
    Middle,
    /// *Zuid*.
    South,
}

impl Region {
    /// All three.
    pub const ALL: [Self; 3] = [Self::North, Self::Middle, Self::South];

    /// The word in files and forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::North => "north",
            Self::Middle => "middle",
            Self::South => "south",
        }
    }
}

/// A text that names no region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a region")]
pub struct NotARegion;

impl FromStr for Region {
    type Err = NotARegion;

    fn from_str(text: &str) -> Result<Self, NotARegion> {
        let mut all = Self::ALL.into_iter();
        all.find(|one| one.code() == text).ok_or(NotARegion)
    }
}

/// Days on end, the first and the last among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Days {
    /// The first.
    pub first: Date,
    /// The last.
    pub last: Date,
}

impl Days {
    /// Whether this is one of them.
    pub fn hold(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// How many they are.
    pub fn count(self) -> i32 {
        (self.last - self.first).get_days() + 1
    }
}

impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.first, self.last)
    }
}

/// A text that does not name days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not days, as in 2026-11-20 or 2026-11-20/2026-11-21")]
pub struct NotDays;

impl FromStr for Days {
    type Err = NotDays;

    fn from_str(text: &str) -> Result<Self, NotDays> {
        let (first, last) = text.split_once('/').unwrap_or((text, text));
        let day = |text: &str| text.trim().parse::<Date>().map_err(|_| NotDays);
        let (first, last) = (day(first)?, day(last)?);
        (first <= last)
            .then_some(Self { first, last })
            .ok_or(NotDays)
    }
}

/// A holiday of the schools of some regions.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Holiday {
    /// What it is called.
    pub name: String,
    /// Where.
    pub regions: Vec<Region>,
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shipped {
    holidays: Vec<Holiday>,
}

impl Holiday {
    /// Those that come with the program.
    ///
    /// # Errors
    ///
    /// What is wrong with the file: a fault of the program.
    // SOURCE: Rijksoverheid, "Overzicht schoolvakanties".
    pub fn shipped() -> Result<Vec<Self>, toml::de::Error> {
        let text = include_str!("../../../editions/school-holidays.toml");
        toml::from_str::<Shipped>(text).map(|shipped| shipped.holidays)
    }
}

/// So many days at most something waits for a school: the longest holiday, with as much again of its board.
const LONGEST_WAIT: usize = 120;

/// The days on which one school is free; none where nobody told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SchoolDays {
    free: Vec<Days>,
}

impl SchoolDays {
    /// Of a school in this region, with the days that its board adds. A school without a region has
    /// those of its board alone.
    pub fn new(holidays: &[Holiday], region: Option<Region>, own: &[Days]) -> Self {
        let here = holidays
            .iter()
            .filter(|one| region.is_some_and(|region| one.regions.contains(&region)));
        let days = |one: &Holiday| Days {
            first: one.first,
            last: one.last,
        };
        Self {
            free: here.map(days).chain(own.iter().copied()).collect(),
        }
    }

    /// Whether the school is free on this day.
    pub fn is_free(&self, day: Date) -> bool {
        self.free.iter().any(|days| days.hold(day))
    }

    /// The first working day of the school from this one on, with the days that were passed over. Nothing
    /// waits for a school that is free longer than any holiday.
    pub fn open_from(&self, day: Date) -> (Date, Option<Days>) {
        if !self.is_free(day) {
            return (day, None);
        }
        let mut last = day;
        for _ in 0..LONGEST_WAIT {
            let Ok(next) = last.tomorrow() else {
                break;
            };
            if is_working_day(next) && !self.is_free(next) {
                return (next, Some(Days { first: day, last }));
            }
            last = next;
        }
        (day, None)
    }
}
