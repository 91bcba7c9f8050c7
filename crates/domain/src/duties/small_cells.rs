//! Numbers so small that they would point at a child are not shown, nor any from which such a number
//! could be worked out (*kleine aantallen weglaten*).

use serde::{Deserialize, Serialize};

/// The smallest number above zero that is shown.
// SOURCE: peers 4.7: official statistics hold 3 to 10; a school is small.
pub const LEAST_SHOWN: u32 = 5;

/// A sum that is not shown is so much more at most than it has parts that are not zero: four values fit it,
/// and each of its parts.
const ROOM: u32 = LEAST_SHOWN - 2;

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
/// A sum can be made of parts in several ways; each part is in one sum, and no sum is a part.
///
/// What is shown depends on three things alone: which parts are zero, whether one of them is small, and the
/// sum. So whoever knows the rule to the letter, and every other number, is left with four values at least
/// for each number that is not shown:
///
/// - A sum of `k` parts that are not zero is shown from `k + 4` on. Then `1`, `2`, `3` and `4` fit each of
///   its parts, where one of them is small: the others make up the rest, whatever they are.
/// - Below that it can be `k` to `k + 3`, and each of its parts `1` to `4`.
#[derive(Debug, Clone, Default)]
pub struct Table {
    numbers: Vec<u32>,
    sums: Vec<Sum>,
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
        let few = self.sums.iter().filter(|sum| self.is_of_few(sum));
        let few: Vec<usize> = few.map(|sum| sum.total).collect();
        for sum in &self.sums {
            let is_few = few.contains(&sum.total);
            if is_few {
                hide(&mut hidden, sum.total);
            }
            if is_few || self.parts(sum).any(|(_, number)| is_small(number)) {
                for (part, _) in self.parts(sum) {
                    hide(&mut hidden, part);
                }
            }
        }
        let cell = |(number, is_hidden): (&u32, &bool)| match is_hidden {
            true => Cell::Hidden,
            false => Cell::Shown(*number),
        };
        self.numbers.iter().zip(&hidden).map(cell).collect()
    }

    /// The parts of a sum that are not zero, each by its place. Zero says of nobody that they are in it.
    fn parts<'a>(&'a self, sum: &'a Sum) -> impl Iterator<Item = (usize, u32)> + 'a {
        let number = |part: &usize| self.numbers.get(*part).map(|number| (*part, *number));
        let parts = sum.parts.iter().filter_map(number);
        parts.filter(|(_, number)| *number > 0)
    }

    /// Whether a sum is of so few that it would give away its parts.
    fn is_of_few(&self, sum: &Sum) -> bool {
        let total = self.numbers.get(sum.total).copied().unwrap_or_default();
        let parts = u32::try_from(self.parts(sum).count()).unwrap_or(u32::MAX);
        total > 0 && total <= parts.saturating_add(ROOM)
    }
}

fn hide(hidden: &mut [bool], place: usize) {
    if let Some(it) = hidden.get_mut(place) {
        *it = true;
    }
}

fn is_small(number: u32) -> bool {
    (1..LEAST_SHOWN).contains(&number)
}
