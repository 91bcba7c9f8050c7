//! No number that is not shown can be worked out from those that are.

use std::collections::{BTreeMap, BTreeSet};

use domain::duties::{Cell, Table};
use proptest::prelude::*;

/// A table as this test knows it: numbers, and which are the sum of which.
#[derive(Debug, Clone, Default)]
struct Numbers {
    numbers: Vec<u32>,
    sums: Vec<(usize, Vec<usize>)>,
}

impl Numbers {
    fn number(&mut self, number: u32) -> usize {
        self.numbers.push(number);
        self.numbers.len() - 1
    }

    fn published(&self) -> Vec<Cell> {
        let mut table = Table::default();
        for number in &self.numbers {
            table.number(*number);
        }
        for (total, parts) in &self.sums {
            table.sum(*total, parts.clone());
        }
        table.published()
    }

    /// A line over schools, and what its total is made of besides.
    fn of(schools: &[u32], shares: &[u32]) -> Self {
        let mut made = Self::default();
        let parts: Vec<usize> = schools.iter().map(|n| made.number(*n)).collect();
        let all: u32 = schools.iter().sum();
        let total = made.number(all);
        made.sums.push((total, parts));
        let mut left = all;
        let mut kinds = Vec::new();
        for share in shares {
            let part = left.min(*share);
            left -= part;
            kinds.push(made.number(part));
        }
        kinds.push(made.number(left));
        made.sums.push((total, kinds));
        made
    }

    /// Values that fit the number at this place for whoever knows the rule: those that it has in other
    /// tables that are published in the very same way.
    fn fits_by_the_rule(&self, place: usize) -> BTreeSet<u32> {
        let published = self.published();
        let total_at = self.sums[0].0;
        let total = self.numbers[total_at];
        let totals = match published[total_at] {
            Cell::Shown(total) => total..=total,
            Cell::Hidden => 1..=total + 8,
        };
        let tried = totals.flat_map(|total| (1..=total).map(move |value| (total, value)));
        let others = tried.filter_map(|(total, value)| self.other(place, total, value));
        let same = others.filter(|other| other.published() == published);
        same.map(|other| other.numbers[place]).collect()
    }

    /// Another table with the same zeros, this total, and this value at a place.
    fn other(&self, place: usize, total: u32, value: u32) -> Option<Self> {
        let mut other = self.clone();
        for (total_at, parts) in &self.sums {
            let parts = parts.iter().copied();
            let parts: Vec<usize> = parts.filter(|part| self.numbers[*part] > 0).collect();
            let at = parts.iter().position(|part| *part == place);
            if at.is_some() || self.numbers[*total_at] != total {
                let made = made_of(parts.len(), total, at.map(|at| (at, value)))?;
                for (part, number) in parts.iter().zip(made) {
                    other.numbers[*part] = number;
                }
            }
            other.numbers[*total_at] = total;
        }
        (other.numbers[place] == value).then_some(other)
    }
}

/// So many numbers that make this sum, one of which is given.
fn made_of(count: usize, total: u32, given: Option<(usize, u32)>) -> Option<Vec<u32>> {
    let mut made = vec![1; count];
    if let Some((at, value)) = given {
        made[at] = value;
    }
    let rest = total.checked_sub(made.iter().sum())?;
    let mut places = (0..count).rev();
    match places.find(|at| given.is_none_or(|(one, _)| one != *at)) {
        Some(free) => made[free] += rest,
        None if rest > 0 => return None,
        None => {}
    }
    Some(made)
}

/// The values that fit each number that is not shown, tried out one by one: this attacker knows that none
/// of them is zero, and not by which rule it went.
struct Attack<'a> {
    sums: &'a [(usize, Vec<usize>)],
    known: Vec<Option<u64>>,
    hidden: Vec<usize>,
    fits: Vec<BTreeSet<u64>>,
    most: u64,
}

impl<'a> Attack<'a> {
    fn on(numbers: &'a Numbers, published: &[Cell]) -> Vec<(usize, BTreeSet<u64>)> {
        let known: Vec<Option<u64>> = published
            .iter()
            .map(|cell| match cell {
                Cell::Shown(number) => Some(u64::from(*number)),
                Cell::Hidden => None,
            })
            .collect();
        let hidden: Vec<usize> = (0..known.len()).filter(|at| known[*at].is_none()).collect();
        let most = u64::from(*numbers.numbers.iter().max().unwrap_or(&0)) + 8;
        let mut attack = Attack {
            sums: &numbers.sums,
            fits: vec![BTreeSet::new(); hidden.len()],
            known,
            hidden,
            most,
        };
        attack.try_from(0);
        attack.hidden.into_iter().zip(attack.fits).collect()
    }

    fn try_from(&mut self, next: usize) {
        let Some(place) = self.hidden.get(next).copied() else {
            for (i, place) in self.hidden.iter().enumerate() {
                self.fits[i].insert(self.known[*place].unwrap());
            }
            return;
        };
        for value in 1..=self.most {
            self.known[place] = Some(value);
            if self.sums.iter().all(|sum| self.can_still_hold(sum)) {
                self.try_from(next + 1);
            }
        }
        self.known[place] = None;
    }

    fn can_still_hold(&self, (total, parts): &(usize, Vec<usize>)) -> bool {
        let given: Vec<Option<u64>> = parts.iter().map(|part| self.known[*part]).collect();
        let least: u64 = given.iter().map(|part| part.unwrap_or(1)).sum();
        match (self.known[*total], given.iter().all(Option::is_some)) {
            (Some(total), true) => least == total,
            (Some(total), false) => least <= total,
            (None, _) => true,
        }
    }
}

/// What only leaves out the small numbers themselves.
fn small_ones_only(numbers: &Numbers) -> Vec<Cell> {
    let cell = |number: &u32| match number {
        1..=4 => Cell::Hidden,
        _ => Cell::Shown(*number),
    };
    numbers.numbers.iter().map(cell).collect()
}

/// The same by elimination: a number is found when the equations alone leave it one value.
fn found_by_elimination(numbers: &Numbers, published: &[Cell]) -> Vec<usize> {
    let hidden: Vec<usize> = (0..published.len())
        .filter(|at| published[*at] == Cell::Hidden)
        .collect();
    let mut rows: Vec<Vec<i64>> = numbers
        .sums
        .iter()
        .map(|(total, parts)| {
            hidden
                .iter()
                .map(|place| i64::from(place == total) - i64::from(parts.contains(place)))
                .collect()
        })
        .collect();
    let mut lead = 0;
    for column in 0..hidden.len() {
        let Some(with) = (lead..rows.len()).find(|row| rows[*row][column] != 0) else {
            continue;
        };
        rows.swap(lead, with);
        let head = rows[lead].clone();
        for (at, row) in rows.iter_mut().enumerate() {
            if at != lead && row[column] != 0 {
                let (mine, heads) = (row[column], head[column]);
                for (cell, other) in row.iter_mut().zip(&head) {
                    *cell = *cell * heads - other * mine;
                }
            }
        }
        lead += 1;
    }
    let alone = |row: &&Vec<i64>| row.iter().filter(|cell| **cell != 0).count() == 1;
    rows.iter()
        .filter(alone)
        .filter_map(|row| row.iter().position(|cell| *cell != 0))
        .map(|column| hidden[column])
        .collect()
}

#[test]
fn what_only_leaves_out_the_small_ones_is_found_out() {
    let naive = Numbers::of(&[3, 20, 12], &[9]);
    let published = small_ones_only(&naive);
    assert_eq!(found_by_elimination(&naive, &published), [0]);
    let fits = Attack::on(&naive, &published);
    assert_eq!(fits, [(0, BTreeSet::from([3]))]);
    // Two that together make two are found out as well, though no equation alone does it.
    let pair = Numbers::of(&[1, 1, 12], &[14]);
    let published = small_ones_only(&pair);
    assert_eq!(found_by_elimination(&pair, &published), [0; 0]);
    assert!(
        Attack::on(&pair, &published)
            .iter()
            .all(|(_, fits)| fits.len() == 1)
    );
}

#[test]
fn a_table_of_cases() {
    use Cell::{Hidden, Shown};
    let all_of = |count| vec![Hidden; count];
    let cases: [(&[u32], Vec<Cell>, Cell); 12] = [
        (&[0, 0], vec![Shown(0), Shown(0)], Shown(0)),
        (&[7, 12], vec![Shown(7), Shown(12)], Shown(19)),
        // One school: what it has is what the board has.
        (&[3], all_of(1), Hidden),
        (&[9], vec![Shown(9)], Shown(9)),
        // One small number takes its line along, but for the sum and what is zero.
        (&[3, 20, 12], all_of(3), Shown(35)),
        (&[3, 0, 12], vec![Hidden, Shown(0), Hidden], Shown(15)),
        (&[3, 0], vec![Hidden, Shown(0)], Hidden),
        (&[1, 1, 12], all_of(3), Shown(14)),
        // Two make five: 1 to 4 and 2 to 5 fit. Two make six: 1 to 5 fit.
        (&[1, 4], all_of(2), Hidden),
        (&[2, 4], all_of(2), Shown(6)),
        (&[2, 2, 2], all_of(3), Hidden),
        (&[2, 2, 3], all_of(3), Shown(7)),
    ];
    for (schools, expected, total) in cases {
        let mut numbers = Numbers::default();
        let parts: Vec<usize> = schools.iter().map(|n| numbers.number(*n)).collect();
        let all = numbers.number(schools.iter().sum());
        numbers.sums.push((all, parts));
        let published = numbers.published();
        assert_eq!(published[..schools.len()], expected, "{schools:?}");
        assert_eq!(published[all], total, "{schools:?}");
    }
}

/// The schools make five, and so do the outcomes: what one sum hides the other must not show.
#[test]
fn what_one_sum_hides_the_other_does_not_show() {
    let numbers = Numbers::of(&[3, 1, 1], &[5]);
    let published = numbers.published();
    assert_eq!(published[..5], [Cell::Hidden; 5]);
    for place in 0..5 {
        let fits = numbers.fits_by_the_rule(place);
        assert!(fits.len() >= 4, "{place}: {fits:?}");
    }
}

/// Every table of up to three schools, set beside all that are published in the same way.
#[test]
fn no_table_of_three_schools_tells_more_than_four_values() {
    const MOST: u32 = 12;
    let mut by_looks: BTreeMap<String, Vec<Vec<u32>>> = BTreeMap::new();
    let up_to = || 0..=MOST;
    let triples = up_to().flat_map(|a| up_to().flat_map(move |b| up_to().map(move |c| [a, b, c])));
    for schools in triples {
        let mut numbers = Numbers::default();
        let parts: Vec<usize> = schools.iter().map(|n| numbers.number(*n)).collect();
        let total = numbers.number(schools.iter().sum());
        numbers.sums.push((total, parts));
        if numbers.numbers[total] <= MOST {
            let looks = format!("{:?}", numbers.published());
            by_looks.entry(looks).or_default().push(numbers.numbers);
        }
    }
    for (looks, tables) in by_looks {
        for place in 0..4 {
            let values: BTreeSet<u32> = tables.iter().map(|one| one[place]).collect();
            let is_told = values.len() == 1;
            let is_shown = tables.iter().all(|one| {
                let shown = format!("Shown({})", one[place]);
                looks.split(", ").nth(place).unwrap().contains(&shown)
            });
            assert!(
                is_shown == is_told && (is_shown || values.len() >= 4),
                "{looks} {place}: {values:?}"
            );
        }
    }
}

proptest! {
    #[test]
    fn whoever_knows_the_rule_is_left_with_four_values(
        schools in prop::collection::vec(0_u32..14, 1..7),
        shares in prop::collection::vec(0_u32..14, 0..6),
    ) {
        let numbers = Numbers::of(&schools, &shares);
        let published = numbers.published();
        for place in (0..published.len()).filter(|place| published[*place] == Cell::Hidden) {
            let fits = numbers.fits_by_the_rule(place);
            prop_assert!(fits.contains(&numbers.numbers[place]), "{numbers:?} {place}");
            prop_assert!(fits.len() >= 4, "{numbers:?} {published:?} {place}: {fits:?}");
        }
    }

    #[test]
    fn what_is_small_is_hidden_and_what_is_shown_is_true(
        schools in prop::collection::vec(0_u32..40, 1..12),
        shares in prop::collection::vec(0_u32..40, 0..6),
    ) {
        let numbers = Numbers::of(&schools, &shares);
        let published = numbers.published();
        prop_assert_eq!(found_by_elimination(&numbers, &published), [0; 0]);
        for (number, cell) in numbers.numbers.iter().zip(published) {
            match cell {
                Cell::Shown(shown) => {
                    prop_assert_eq!(shown, *number);
                    prop_assert!(shown == 0 || shown >= 5);
                }
                Cell::Hidden => prop_assert!(*number > 0),
            }
        }
    }
}
