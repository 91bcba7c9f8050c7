//! Numbers so small that they would point at a child are not shown, nor any from which such a number
//! could be worked out (*kleine aantallen weglaten*).

use serde::{Deserialize, Serialize};

/// The smallest number above zero that is shown.
// SOURCE: peers 4.7: official statistics hold 3 to 10; a school is small.
pub const LEAST_SHOWN: u32 = 5;

/// So many values at least must fit each number that is not shown.
const LEAST_POSSIBLE: u64 = 4;

/// A number as it is published (*cel*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cell {
    /// It is shown.
    Shown(u32),
    /// It is not shown. Zero always is.
    Hidden,
}

/// A number with those of which it is the sum.
#[derive(Debug, Clone)]
struct Sum {
    total: usize,
    parts: Vec<usize>,
}

/// Numbers, of which some are sums of others (*tabel*).
///
/// The sums must make a tree: two of them share one number at most, and there is no way round from one
/// sum through others back to itself. What fits each sum apart then fits all together, so that looking at
/// one sum after another finds all that can be worked out.
#[derive(Debug, Clone, Default)]
pub struct Table {
    numbers: Vec<u32>,
    sums: Vec<Sum>,
}

/// The values that a number can have, as far as somebody can tell who sees what is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Range {
    least: u64,
    most: u64,
}

impl Table {
    /// Add a number. The answer is its place.
    pub fn number(&mut self, number: u32) -> usize {
        self.numbers.push(number);
        self.numbers.len() - 1
    }

    /// Say that a number is the sum of others.
    pub fn sum(&mut self, total: usize, parts: Vec<usize>) {
        self.sums.push(Sum { total, parts });
    }

    /// What of it is published, in the order of the numbers.
    pub fn published(&self) -> Vec<Cell> {
        let mut hidden: Vec<bool> = self.numbers.iter().map(|n| is_small(*n)).collect();
        // In a tree there is always something left to hide: a number is known only by numbers that are
        // shown, and of those beside it one is.
        while let Some(next) = self.next_to_hide(&hidden) {
            if let Some(it) = hidden.get_mut(next) {
                *it = true;
            }
        }
        let cell = |(number, is_hidden): (&u32, &bool)| match is_hidden {
            true => Cell::Hidden,
            false => Cell::Shown(*number),
        };
        self.numbers.iter().zip(&hidden).map(cell).collect()
    }

    /// What to hide next: something beside a hidden number for which too few values are possible.
    fn next_to_hide(&self, hidden: &[bool]) -> Option<usize> {
        let ranges = self.ranges(hidden);
        let is_narrow = |range: &Range| range.most.saturating_sub(range.least) + 1 < LEAST_POSSIBLE;
        let too_well_known = hidden
            .iter()
            .zip(&ranges)
            .enumerate()
            .filter(|(_, (is_hidden, range))| **is_hidden && is_narrow(range));
        // What gives one number away can stand beside another, in the next sum.
        too_well_known
            .map(|(at, _)| at)
            .find_map(|at| self.beside(at, hidden))
    }

    /// The smallest part that stands in a sum with this number, and the sum itself only when no part is
    /// left. Zero says of nobody that they are in it, and stays.
    fn beside(&self, known: usize, hidden: &[bool]) -> Option<usize> {
        let can_be = |at: &usize| {
            hidden.get(*at) == Some(&false) && self.numbers.get(*at).is_some_and(|n| *n > 0)
        };
        let touching = || {
            self.sums
                .iter()
                .filter(move |sum| sum.total == known || sum.parts.contains(&known))
        };
        let parts = touching().flat_map(|sum| sum.parts.iter().copied());
        let smallest = parts
            .filter(can_be)
            .min_by_key(|at| (self.numbers.get(*at).copied(), *at));
        smallest.or_else(|| touching().map(|sum| sum.total).find(can_be))
    }

    fn ranges(&self, hidden: &[bool]) -> Vec<Range> {
        let first = |(number, is_hidden): (&u32, &bool)| match is_hidden {
            true => Range {
                least: 1,
                most: u64::MAX,
            },
            false => Range {
                least: u64::from(*number),
                most: u64::from(*number),
            },
        };
        let mut ranges: Vec<Range> = self.numbers.iter().zip(hidden).map(first).collect();
        loop {
            let before = ranges.clone();
            for sum in &self.sums {
                narrow(sum, &mut ranges);
            }
            if ranges == before {
                return ranges;
            }
        }
    }
}

fn is_small(number: u32) -> bool {
    (1..LEAST_SHOWN).contains(&number)
}

/// Narrow what is possible by one sum.
fn narrow(sum: &Sum, ranges: &mut [Range]) {
    let at = |ranges: &[Range], place: usize| ranges.get(place).copied();
    let parts: Vec<Range> = sum.parts.iter().filter_map(|p| at(ranges, *p)).collect();
    let least: u64 = parts.iter().map(|part| part.least).sum();
    let most = parts
        .iter()
        .fold(0_u64, |most, part| most.saturating_add(part.most));
    if let Some(total) = ranges.get_mut(sum.total) {
        total.least = total.least.max(least);
        total.most = total.most.min(most);
    }
    let Some(total) = at(ranges, sum.total) else {
        return;
    };
    for (i, place) in sum.parts.iter().enumerate() {
        let others = || parts.iter().enumerate().filter(move |(j, _)| *j != i);
        let others_least: u64 = others().map(|(_, part)| part.least).sum();
        let others_most = others().fold(0_u64, |most, (_, part)| most.saturating_add(part.most));
        if let Some(part) = ranges.get_mut(*place) {
            part.most = part.most.min(total.most.saturating_sub(others_least));
            part.least = part.least.max(total.least.saturating_sub(others_most));
        }
    }
}
