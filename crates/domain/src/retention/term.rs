//! The days: from when a dossier may be destroyed, and from when that can be confirmed.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::access::school_year_end;
use crate::edition::{CountsFrom, RetentionClass};

/// The first day on which a dossier that was closed on this day may be destroyed; nothing where no day is
/// known: the class has no end, or it counts from a leaving that has not happened yet.
///
/// The last day of the term still counts as keeping, and a dossier is kept for a day at least.
// SOURCE: no authority gives one term for a school's dossier; the years are the board's, in its edition.
pub fn destroyable_from(class: &RetentionClass, closed: Date, left: Option<Date>) -> Option<Date> {
    let begins = match class.counts_from? {
        CountsFrom::Closing => closed,
        CountsFrom::SchoolYear => school_year_end(closed),
        CountsFrom::Leaving => left?,
    };
    let last = begins.checked_add(class.years.years()).ok()?;
    last.max(closed).tomorrow().ok()
}

/// The first day on which it can be confirmed what was announced on this day: so many whole days lie
/// between.
pub fn confirmable_from(announced: Date, days: u8) -> Option<Date> {
    let last = announced.checked_add(i32::from(days).days()).ok()?;
    last.tomorrow().ok()
}
