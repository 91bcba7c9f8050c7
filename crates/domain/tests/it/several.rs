//! One entry about several children.

use std::collections::BTreeMap;

use domain::id::PupilId;
use domain::step1_signals::{
    Bearing, BodyPlace, ChildWas, Entry, EntryKind, OtherChild, faults_of_several, is_of_one_child,
};
use serde_json::json;

use crate::world::{World, act, edition};

const FIRST: PupilId = PupilId::new([1; 16]);

fn entry() -> Entry {
    Entry {
        kind: Some(EntryKind::Observation),
        text: "Twee kinderen kwamen zonder jas.".to_owned(),
        child_was: Some(ChildWas::Hurt),
        ..Entry::default()
    }
}

fn other(n: u8) -> OtherChild {
    OtherChild {
        pupil: PupilId::new([n; 16]),
        child_was: Some(ChildWas::SawIt),
        child_was_words: String::new(),
        bearing: Some(Bearing::Supports),
    }
}

fn found(entry: &Entry, others: &[(u8, OtherChild)], names: &[&str]) -> Vec<(String, String)> {
    let others: BTreeMap<u8, OtherChild> = others.iter().cloned().collect();
    let names = names.iter().map(|name| (*name).to_owned());
    let names: BTreeMap<u8, String> = (0..).zip(names).collect();
    let faults = faults_of_several(FIRST, entry, &others, &names, false);
    faults
        .into_iter()
        .map(|one| (one.code, one.field))
        .collect()
}

#[test]
fn each_child_is_another_one_and_says_what_it_was() {
    let silent = OtherChild {
        child_was: None,
        ..other(3)
    };
    let quiet = Entry {
        child_was: None,
        ..entry()
    };
    let guess = Entry {
        kind: Some(EntryKind::Hypothesis),
        ..entry()
    };
    let fault = |code: &str, field: &str| (code.to_owned(), field.to_owned());
    let none: Vec<(String, String)> = Vec::new();
    for (entry, others, faults) in [
        (entry(), vec![(1, other(2)), (2, other(3))], none.clone()),
        (quiet.clone(), vec![], none),
        (
            quiet,
            vec![(1, other(2))],
            vec![fault("form.required", "child-was")],
        ),
        (
            guess,
            vec![(1, other(2))],
            vec![fault("form.hypothesis-of-one", "kind")],
        ),
        (
            entry(),
            vec![(2, other(1))],
            vec![fault("form.same-child", "children.2.pupil")],
        ),
        (
            entry(),
            vec![(1, other(2)), (4, other(2))],
            vec![fault("form.same-child", "children.4.pupil")],
        ),
        (
            entry(),
            vec![(3, silent)],
            vec![fault("form.required", "children.3.child-was")],
        ),
        (
            entry(),
            (2..9).map(|n| (n, other(n))).collect(),
            vec![fault("form.too-many-children", "")],
        ),
    ] {
        assert_eq!(found(&entry, &others, &[]), faults, "{entry:?} {others:?}");
    }
}

#[test]
fn a_name_of_one_child_stands_in_no_dossier_of_another() {
    let telling = Entry {
        text: "Sami duwde haar.".to_owned(),
        present: "FENNE".to_owned(),
        ..entry()
    };
    let others = [(1, other(2))];
    let fields: Vec<String> = found(&telling, &others, &["Fenne", "Sami"])
        .into_iter()
        .map(|one| one.1)
        .collect();
    assert_eq!(fields, ["text", "present"]);
    // In whatever part of the entry; only what stays with the first child may name that child.
    let mut elsewhere = entry();
    elsewhere.source.name = "de moeder van Fenne".to_owned();
    elsewhere.injuries = [(BodyPlace::Chin, "Fenne heeft een schram.".to_owned())].into();
    let fields: Vec<String> = found(&elsewhere, &others, &["Fenne", "Sami"])
        .into_iter()
        .map(|one| one.1)
        .collect();
    assert_eq!(fields, ["source.name"]);
    assert!(found(&telling, &others, &["Sam", "Fen"]).is_empty());
    assert!(found(&telling, &[], &["Fenne", "Sami"]).is_empty());
    // What is said of one child alone may name that child, and no other.
    let own = |words: &str| OtherChild {
        child_was: Some(ChildWas::Other),
        child_was_words: words.to_owned(),
        ..other(2)
    };
    let apart = entry();
    for (words, is_fault) in [("Sami keek weg.", false), ("Hielp Fenne.", true)] {
        let found = found(&apart, &[(1, own(words))], &["Fenne", "Sami"]);
        assert_eq!(!found.is_empty(), is_fault, "{words} {found:?}");
    }
    let others = BTreeMap::from(others);
    let names = BTreeMap::from([(1, "Sami".to_owned())]);
    assert!(faults_of_several(FIRST, &telling, &others, &names, true).is_empty());
}

#[test]
fn what_points_into_one_dossier_goes_along_to_no_other() {
    let rows = [
        ("kind", "observation", false),
        ("text", "", false),
        ("happened", "", false),
        ("place", "", false),
        ("present", "", false),
        ("source", "", false),
        ("professional", "", false),
        ("sign", "", false),
        ("on-parent-condition", "yes", false),
        ("about-staff", "no", false),
        ("injuries", "", true),
        ("child-was-words", "", true),
        ("about", "", true),
        ("rests-on", "", true),
        ("bearing", "supports", true),
        ("child-was", "hurt", true),
        ("acute", "danger", false),
        ("acute", "disclosure", true),
    ];
    for (field, value, stays) in rows {
        assert_eq!(is_of_one_child(field, value), stays, "{field} {value}");
    }
    // Of a new field somebody must say whether it goes along.
    let decided: Vec<&str> = rows.iter().map(|row| row.0).collect();
    let filled = crate::filled::fields(domain::command::CommandKind::RecordEntry);
    for field in filled.as_object().unwrap().keys() {
        assert!(decided.contains(&&**field), "{field}");
    }
}

#[test]
fn another_word_is_said_in_words() {
    let mut world = World::new(edition("gpo-wn"));
    let opening = crate::filled::fields(domain::command::CommandKind::OpenDossier);
    world.does(&act("open_dossier", opening));
    let seen = act(
        "record_entry",
        json!({
            "kind": "observation", "text": "Zij huilde.", "happened": {"date": "2026-10-02"}, "bearing": "supports",
            "child-was": "other",
        }),
    );
    let fields: Vec<String> = world
        .refusal(&seen)
        .into_iter()
        .map(|one| one.field)
        .collect();
    assert_eq!(fields, ["child-was-words"]);
    world.does(&seen.with("child-was-words", json!("Zij haalde hulp.")));
}
