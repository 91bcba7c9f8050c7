//! Counting in dossiers, and what of it is published.

use std::collections::BTreeMap;

use domain::duties::{Cell, Counts, Indicator as Of, SchoolYear, TimeTaken, count, publish};

use super::{NORTH, SOUTH};
use crate::world::{World, edition};

fn year() -> SchoolYear {
    "2026-2027".parse().unwrap()
}

#[test]
fn what_happened_in_the_year_is_counted_once() {
    let world = World::new(edition("gpo-wn")).decided(false);
    let counts = count(&world.case, year());
    let expected = [
        (Of::Opened, 1),
        (Of::Decisions, 1),
        (Of::WithoutConsultation, 0),
        (Of::Closed, 0),
    ];
    for (indicator, often) in expected {
        assert_eq!(counts.of(indicator), often, "{indicator:?}");
    }
    assert!(counts.of(Of::Signals) >= 2);
    assert_eq!(counts.taken(TimeTaken::Week), 1);
    // The year before and the year after know nothing of it.
    assert_eq!(count(&world.case, year().before()), Counts::default());
    assert_eq!(
        count(&world.case, "2027-2028".parse().unwrap()),
        Counts::default()
    );
}

#[test]
fn how_long_a_decision_took_is_told_in_days() {
    for (days, expected) in [
        (0, TimeTaken::Week),
        (7, TimeTaken::Week),
        (8, TimeTaken::Month),
        (31, TimeTaken::Month),
        (32, TimeTaken::TenWeeks),
        (70, TimeTaken::TenWeeks),
        (71, TimeTaken::Longer),
    ] {
        let mut world = World::new(edition("gpo-wn")).weighed();
        world.later(days);
        world.does(&world.decision(false));
        let counts = count(&world.case, year());
        assert_eq!(counts.taken(expected), 1, "{days}");
    }
}

fn counts(of: &[(Of, u32)]) -> Counts {
    let mut counts = Counts::default();
    for (indicator, often) in of {
        counts.add(*indicator, *often);
    }
    counts
}

#[test]
fn the_table_holds_nothing_small() {
    let mut north = counts(&[(Of::Opened, 12), (Of::Signals, 30), (Of::Closed, 7)]);
    north.outcomes = BTreeMap::from([("unfounded".to_owned(), 5), ("reported".to_owned(), 2)]);
    let mut south = counts(&[(Of::Opened, 3), (Of::Signals, 30), (Of::Closed, 8)]);
    south.outcomes = BTreeMap::from([("unfounded".to_owned(), 8)]);
    let counted = BTreeMap::from([(NORTH, north), (SOUTH, south)]);
    let evaluation = publish(year(), &counted, 2);
    let figure = |of: Of| {
        let found = evaluation.figures.iter().find(|one| one.indicator == of);
        let found = found.unwrap();
        (found.total, found.schools.clone())
    };
    assert_eq!(evaluation.figures.len(), Of::ALL.len());
    let hidden = vec![Cell::Hidden, Cell::Hidden];
    assert_eq!(figure(Of::Opened), (Cell::Shown(15), hidden));
    let shown = vec![Cell::Shown(30), Cell::Shown(30)];
    assert_eq!(figure(Of::Signals), (Cell::Shown(60), shown));
    let closed = vec![Cell::Shown(7), Cell::Shown(8)];
    assert_eq!(figure(Of::Closed), (Cell::Shown(15), closed));
    // Two reported: then how many were unfounded stays out too, or it could be worked out.
    let outcomes = evaluation.outcomes.iter().map(|(_, cell)| *cell);
    assert_eq!(outcomes.collect::<Vec<_>>(), [Cell::Hidden, Cell::Hidden]);
    assert_eq!(evaluation.gone, Cell::Hidden);
}
