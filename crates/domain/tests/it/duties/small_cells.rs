//! No number that is not shown can be worked out from those that are.

use std::collections::BTreeSet;

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
}

/// The values that fit each number that is not shown, tried out one by one: the attacker knows that none
/// of them is zero.
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
    let cases: [(&[u32], Vec<Cell>, Cell); 8] = [
        (&[0, 0], vec![Shown(0), Shown(0)], Shown(0)),
        (&[7, 12], vec![Shown(7), Shown(12)], Shown(19)),
        // One school: what it has is what the board has.
        (&[3], vec![Hidden], Hidden),
        (&[9], vec![Shown(9)], Shown(9)),
        (&[3, 20, 12], vec![Hidden, Shown(20), Hidden], Shown(35)),
        (&[3, 0], vec![Hidden, Shown(0)], Hidden),
        (&[1, 1, 12], vec![Hidden, Hidden, Hidden], Shown(14)),
        (&[2, 4, 9], vec![Hidden, Hidden, Shown(9)], Shown(15)),
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
    for (_, fits) in Attack::on(&numbers, &published) {
        assert!(fits.len() >= 4, "{fits:?}");
    }
}

proptest! {
    #[test]
    fn nothing_that_is_hidden_can_be_worked_out(
        schools in prop::collection::vec(0_u32..9, 1..5),
        shares in prop::collection::vec(0_u32..9, 0..3),
    ) {
        let numbers = Numbers::of(&schools, &shares);
        let published = numbers.published();
        prop_assert_eq!(found_by_elimination(&numbers, &published), [0; 0]);
        for (place, fits) in Attack::on(&numbers, &published) {
            prop_assert!(fits.contains(&u64::from(numbers.numbers[place])));
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
