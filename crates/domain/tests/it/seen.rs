//! A dossier as somebody sees it who may not see all of it.

use domain::access::{Compartment, Parts};
use domain::case::Case;
use domain::command::Event;
use serde_json::json;

use super::world::{World, act, edition};

fn whole() -> Case {
    let mut world = World::new(edition("onderwijs-2019")).opened();
    for one in [
        World::entry(),
        World::third_party()
            .with("source.protected", json!("yes"))
            .with("present", json!("Oma Wies"))
            .with("source.protected-ground", json!("Oma is bang voor vader.")),
        World::consultation(domain::role::Role::CareCoordinator),
        world.told_of_report().without("told-of-report"),
        world
            .told_of_report()
            .with("for-defence", json!("yes"))
            .without("told-of-report"),
        act(
            "attach_document",
            json!({"title": "Brief", "description": "Klacht", "made-by": "Advocaat", "for-defence": "yes"}),
        ),
    ] {
        world.does(&one);
    }
    world.case
}

fn text_of(case: &Case) -> String {
    case.records()
        .iter()
        .map(|record| serde_json::to_string(&record.event).unwrap())
        .collect()
}

#[test]
fn every_record_belongs_to_one_part_and_is_seen_with_it_alone() {
    let case = whole();
    for part in Compartment::ALL {
        let seen = case.seen_with(Parts::from_iter([part]));
        for record in case.records() {
            let own = Compartment::of(&record.event);
            let is_seen = seen.record(record.no).is_some();
            assert_eq!(is_seen, own.is_none_or(|own| own == part), "{record:?}");
        }
    }
    assert_eq!(case.seen_with(Parts::ALL), case);
    assert_eq!(case.seen_with(Parts::NONE).records().len(), 1);
}

#[test]
fn a_protected_source_is_named_to_nobody_without_that_part() {
    let case = whole();
    let named = text_of(&case);
    assert!(named.contains("Oma is bang voor vader."));
    let signals = case.seen_with(Parts::from_iter([Compartment::Signals]));
    let text = text_of(&signals);
    assert!(!text.contains("Oma is bang voor vader.") && !text.contains("Oma Wies"));
    let hidden = signals
        .records()
        .iter()
        .find_map(|record| match &record.event {
            Event::EntryRecorded(entry) if entry.source.protected.is_some() => Some(entry),
            _ => None,
        });
    let hidden = hidden.unwrap();
    assert!(!hidden.text.is_empty() && hidden.source.name.is_empty());
}

#[test]
fn what_the_school_keeps_for_its_defence_is_apart() {
    let case = whole();
    let seen = case.seen_with(Parts::WITHOUT_DEFENCE);
    assert_eq!(seen.records().len(), case.records().len() - 2);
    assert!(!text_of(&seen).contains("Advocaat"));
}
