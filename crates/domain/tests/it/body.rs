//! What was seen on the body: which entries hold it, and how much.

use std::collections::BTreeSet;

use domain::step1_signals::{BodyPlace, Figure, MOST_INJURIES};
use serde_json::{Value, json};

use crate::table::{check, fault, play};
use crate::world::{Act, World, act};

/// An observation with so many places described.
fn seen(places: usize) -> Act {
    let words = BodyPlace::ALL.iter().take(places);
    let words: Vec<(String, Value)> = words
        .map(|place| (place.code().to_owned(), json!("Blauwe plek, 2 cm, rond.")))
        .collect();
    let injuries: serde_json::Map<String, Value> = words.into_iter().collect();
    World::entry()
        .with("kind", json!("observation"))
        .with("injuries", Value::Object(injuries))
}

fn corrected(w: &World, entry: &Act) -> Act {
    let fields = json!({"corrects": w.seen, "reason": "Ik zag meer.", "entry": entry.fields});
    act("correct_entry", fields)
}

#[test]
fn an_observation_holds_what_was_seen_place_by_place() {
    const NOT_SEEN: &str = "form.injury-not-seen";
    let of_kind = |kind: &'static str| move |_: &World| seen(1).with("kind", json!(kind));
    let mut rows = vec![
        check("one place", World::opened, |_| seen(1), &[]),
        check(
            "as many as fit",
            World::opened,
            |_| seen(MOST_INJURIES),
            &[],
        ),
        check(
            "one too many",
            World::opened,
            |_| seen(MOST_INJURIES + 1),
            &[fault("form.too-many-injuries", "injuries")],
        ),
        check(
            "a place without words",
            World::opened,
            |_| seen(2).with("injuries.crown", json!(" \n ")),
            &[fault("form.required", "injuries.crown")],
        ),
        check(
            "in a correction",
            World::opened,
            |w| corrected(w, &seen(1)),
            &[],
        ),
        check(
            "too many in a correction",
            World::opened,
            |w| corrected(w, &seen(MOST_INJURIES + 1)),
            &[fault("form.too-many-injuries", "entry.injuries")],
        ),
    ];
    rows.push(check(
        "the words of the child",
        World::opened,
        of_kind("childs-words"),
        &[fault(NOT_SEEN, "injuries")],
    ));
    play(&rows);
}

#[test]
fn a_place_that_does_not_exist_cannot_be_read() {
    let strange = seen(0).with("injuries", json!({"tail": "Blauwe plek."}));
    let read = domain::command::Command::read(strange.kind, strange.fields);
    assert!(read.is_err());
}

#[test]
fn every_place_has_its_own_name_and_stands_on_one_figure() {
    let codes: BTreeSet<&str> = BodyPlace::ALL.iter().map(|place| place.code()).collect();
    assert_eq!(codes.len(), BodyPlace::ALL.len());
    let on_figures: usize = Figure::ALL.iter().map(|one| one.places().count()).sum();
    assert_eq!(on_figures, BodyPlace::ALL.len());
    for place in BodyPlace::ALL {
        assert_eq!(json!(place), json!(place.code()));
    }
}

/// What there is on the right is there on the left too.
#[test]
fn both_sides_of_the_child_are_there() {
    let codes: BTreeSet<&str> = BodyPlace::ALL.iter().map(|place| place.code()).collect();
    for right in codes.iter().filter_map(|code| code.strip_suffix("-right")) {
        assert!(codes.contains(&*format!("{right}-left")), "{right}");
    }
}
