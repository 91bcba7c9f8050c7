//! Whom the plan addresses, on the very day on which it changes.

use domain::answer::Known;
use domain::party::Party;
use domain::step3_conversation::addressees;
use jiff::civil::{Date, date};
use serde_json::{Value, json};

use crate::world::{World, act, editions};

/// Who is addressed on this day: `t` for a talk, `h` for being heard.
fn on(world: &World, day: Date) -> Vec<String> {
    let all = addressees(&world.case, world.edition, day);
    all.iter()
        .map(|one| {
            let due = if format!("{:?}", one.due) == "Talk" {
                "t"
            } else {
                "h"
            };
            format!("{due} {}", one.party)
        })
        .collect()
}

fn born(year: i16, month: i8, day: i8) -> World {
    World {
        born: date(year, month, day),
        ..World::new(editions()[1])
    }
    .bare()
}

const PARENTS: [&str; 2] = ["t 2", "t 3"];
const PARENTS_AND_HEARD: [&str; 3] = ["t 2", "t 3", "h pupil"];
const PUPIL: [&str; 1] = ["t pupil"];

#[test]
fn age_changes_on_the_birthday_itself() {
    let world = born(2014, 11, 23);
    assert_eq!(on(&world, date(2026, 11, 22)), PARENTS);
    assert_eq!(on(&world, date(2026, 11, 23)), PARENTS_AND_HEARD);
    assert_eq!(on(&world, date(2030, 11, 22)), PARENTS_AND_HEARD);
    assert_eq!(on(&world, date(2030, 11, 23)), PUPIL);
}

#[test]
fn whoever_is_born_on_29_february_turns_older_on_1_march() {
    let world = born(2012, 2, 29);
    assert_eq!(on(&world, date(2024, 2, 28)), PARENTS);
    assert_eq!(on(&world, date(2024, 2, 29)), PARENTS_AND_HEARD);
    let world = born(2016, 2, 29);
    assert_eq!(on(&world, date(2032, 2, 28)), PARENTS_AND_HEARD);
    assert_eq!(on(&world, date(2032, 2, 29)), PUPIL);
    let world = born(2008, 2, 29);
    assert_eq!(on(&world, date(2023, 2, 28)), PARENTS_AND_HEARD);
    // Sixteen in a leap year; the year after, on 28 February, still sixteen.
    assert_eq!(on(&world, date(2024, 2, 29)), PUPIL);
    assert_eq!(on(&world, date(2025, 2, 28)), PUPIL);
}

#[test]
fn the_day_is_that_of_the_school_not_of_the_clock() {
    let mut world = World {
        born: date(2010, 10, 6),
        ..World::new(editions()[1])
    }
    .bare();
    // Half past eleven in the evening in Amsterdam, and half past nine in Greenwich.
    world.now = "2026-10-05T21:30:00Z".parse().unwrap();
    assert_eq!(world.findings("step3.conversation").len(), 3);
    // Half past midnight in Amsterdam: sixteen.
    world.now = "2026-10-05T22:30:00Z".parse().unwrap();
    let about = world.findings("step3.conversation")[0].about.clone();
    assert_eq!(about, Some(domain::record::About::Party(Party::Pupil)));
    assert_eq!(world.findings("step3.conversation").len(), 1);
}

/// Midnight in Amsterdam is an hour before that of Greenwich in winter and two in summer; on the nights on
/// which the clock is put, and on New Year's Eve, no less.
#[test]
fn the_birthday_begins_at_midnight_in_amsterdam_in_every_season() {
    let rows = [
        (
            date(2014, 1, 1),
            12,
            "2025-12-31T22:59:59Z",
            "2025-12-31T23:00:00Z",
        ),
        (
            date(2014, 7, 1),
            12,
            "2026-06-30T21:59:59Z",
            "2026-06-30T22:00:00Z",
        ),
        // The clock goes forward in the night of 29 March 2026, and back on 25 October.
        (
            date(2014, 3, 29),
            12,
            "2026-03-28T22:59:59Z",
            "2026-03-28T23:00:00Z",
        ),
        (
            date(2014, 3, 30),
            12,
            "2026-03-29T21:59:59Z",
            "2026-03-29T22:00:00Z",
        ),
        (
            date(2010, 10, 25),
            16,
            "2026-10-24T21:59:59Z",
            "2026-10-24T22:00:00Z",
        ),
        (
            date(2010, 10, 26),
            16,
            "2026-10-25T22:59:59Z",
            "2026-10-25T23:00:00Z",
        ),
        // Born on a leap day: older on 29 February where there is one, on 1 March where there is none.
        (
            date(2012, 2, 29),
            12,
            "2024-02-28T22:59:59Z",
            "2024-02-28T23:00:00Z",
        ),
        (
            date(2012, 2, 29),
            16,
            "2028-02-28T22:59:59Z",
            "2028-02-28T23:00:00Z",
        ),
        (
            date(2008, 2, 29),
            17,
            "2025-02-28T22:59:59Z",
            "2025-02-28T23:00:00Z",
        ),
        // Born on the first of March of a common year: no leap day comes before its time.
        (
            date(2014, 3, 1),
            14,
            "2028-02-29T22:59:59Z",
            "2028-02-29T23:00:00Z",
        ),
    ];
    for (born, years, before, after) in rows {
        let age = |at: &str| {
            let at = at.parse().unwrap();
            domain::time::age_on(born, domain::time::school_time(at).date())
        };
        assert_eq!((age(before), age(after)), (years - 1, years), "{born}");
        let world = World {
            born,
            ..World::new(editions()[1])
        }
        .bare();
        let about = |at: &str| {
            let mut world = world.clone();
            world.now = at.parse().unwrap();
            world.findings("step3.conversation").len()
        };
        match years {
            // Both parents, and the pupil beside them.
            12 => assert_eq!((about(before), about(after)), (2, 3), "{born}"),
            // Both parents and the pupil, and then the pupil alone.
            16 => assert_eq!((about(before), about(after)), (3, 1), "{born}"),
            _ => {}
        }
    }
}

#[test]
fn a_parent_without_authority_is_no_addressee_and_one_unknown_is() {
    let mut world = World::new(editions()[1]);
    world.does(&world.opening());
    let person = |relation: &str, authority: Value| {
        act(
            "link_person",
            json!({"name": "Iemand", "relation": relation, "authority": authority}),
        )
    };
    let yes = json!(Known::Yes);
    let parent = world.does(&person("parent", Value::Null));
    let unknown = world.does(&person("parent", json!(Known::Unknown)));
    world.does(&person("parent", json!(Known::No)));
    let guardian = world.does(&person("guardian", yes.clone()));
    for relation in ["sibling", "housemate", "other"] {
        world.does(&person(relation, yes.clone()));
    }
    let expected: Vec<String> = [parent, unknown, guardian]
        .iter()
        .map(|no| format!("t {no}"))
        .collect();
    assert_eq!(on(&world, date(2026, 10, 5)), expected);
}

#[test]
fn a_person_recorded_anew_is_the_same_person() {
    let mut world = born(2017, 3, 12);
    let again = World::parent("Noor Smit").with("replaces", json!(world.mother));
    let second = world.does(&again);
    let third = world.does(&World::parent("Noor Smit-Bos").with("replaces", json!(second)));
    assert_eq!(
        on(&world, date(2026, 10, 5)),
        vec!["t 3".to_owned(), format!("t {third}")]
    );
    for no in [world.mother, second, third] {
        assert_eq!(world.case.today(Party::Person(no)), Party::Person(third));
        assert!(
            world
                .case
                .names(&[Party::Person(no)], Party::Person(world.mother))
        );
    }
    assert!(
        !world
            .case
            .names(&[Party::Person(world.father)], Party::Person(third))
    );
    assert_eq!(world.case.today(Party::Pupil), Party::Pupil);
}
