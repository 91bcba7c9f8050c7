//! Lists of signs of the board's own: how a text becomes a list, and what stays with the record.

use domain::command::{Command, CommandKind};
use domain::step1_signals::{
    Acute, KeptList, KeptSign, SignListDone, Signs, TypedSigns, is_own_list, own_list_code,
};
use serde_json::json;

use crate::table::{check, fault, play};
use crate::world::{Act, World, act};

/// As it comes out of another program, with bullets, blank lines and other ends of lines.
const PASTED: &str = "\u{feff}# Gedrag\r\n\r\n- Vaak moe | ziek geweest, verhuisd\r\n  • Schrikt van een hand\r\nLichaam:\n\t* ! Vraagt om hulp\n";

#[test]
fn a_text_that_was_pasted_becomes_a_list() {
    let read = TypedSigns::read(PASTED, "own-3").unwrap();
    let groups: Vec<&str> = read.groups.iter().map(|group| &*group.name).collect();
    assert_eq!(groups, ["Gedrag", "Lichaam"]);
    let signs: Vec<(&str, &str, &str, Option<Acute>)> = read
        .signs
        .iter()
        .map(|sign| (&*sign.group, &*sign.text, &*sign.others, sign.acute))
        .collect();
    assert_eq!(
        signs,
        [
            ("g1", "Vaak moe", "ziek geweest, verhuisd", None),
            ("g1", "Schrikt van een hand", "", None),
            ("g2", "Vraagt om hulp", "", Some(Acute::Danger)),
        ]
    );
    assert!(read.signs.iter().all(|sign| sign.is_in("own-3")));
}

/// What is wrong with each line, by its number.
#[test]
fn every_fault_has_its_line() {
    let long = "a".repeat(201);
    let many: Vec<String> = (0..201).map(|no| format!("Signaal {no}")).collect();
    for (typed, expected) in [
        ("", &[][..]),
        ("Vaak moe", &[(1, "signs.no-heading")]),
        ("# Gedrag", &[(1, "signs.heading-empty")]),
        ("# Gedrag\n\nLichaam:\nmager", &[(1, "signs.heading-empty")]),
        ("# Gedrag\n-\nmoe", &[(2, "signs.blank")]),
        ("# Gedrag\n! | niets\nmoe", &[(2, "signs.blank")]),
        ("#\nmoe", &[(1, "signs.blank")]),
        ("# Gedrag\nmoe\n- Moe", &[(3, "signs.twice")]),
        (
            "# Gedrag\nmoe\nGedrag:\nbang",
            &[(3, "signs.heading-twice")],
        ),
        (&format!("# Gedrag\n{long}"), &[(2, "signs.too-long")]),
        (&format!("# Gedrag\nmoe | {long}"), &[(2, "signs.too-long")]),
        (&format!("# {long}\nmoe"), &[(1, "signs.too-long")]),
        (
            &format!("# Gedrag\n{}", many.join("\n")),
            &[(202, "signs.too-many")],
        ),
        (
            "Vaak moe\n# Gedrag\nbang\nbang",
            &[(1, "signs.no-heading"), (4, "signs.twice")],
        ),
    ] {
        let found = TypedSigns::read(typed, "own-1").err().unwrap_or_default();
        let found: Vec<(usize, &str)> =
            found.iter().map(|fault| (fault.line, fault.code)).collect();
        assert_eq!(found, expected, "{typed}");
    }
}

/// What was typed beside a sign is never shown beside another one, whatever became of the list.
#[test]
fn a_sign_keeps_its_code_as_long_as_its_words_stay() {
    let codes = |typed: &str| -> Vec<String> {
        let read = TypedSigns::read(typed, "own-1").unwrap();
        read.signs.into_iter().map(|sign| sign.code).collect()
    };
    let before = codes("# Gedrag\nVaak moe\nBang");
    let after = codes("# Anders\nNieuw\n! bang | een hond\nvaak moe");
    assert_eq!(after[2], before[0]);
    assert_eq!(after[1], before[1]);
    assert!(!before.contains(&after[0]));
    // It is a part of the names of fields, and stored: it never changes.
    assert_eq!(before[1], "s9a1ad39baa01e053");
}

#[test]
fn no_list_that_comes_with_the_program_looks_like_one_of_a_board() {
    for signs in Signs::shipped().unwrap() {
        assert!(signs.lists.iter().all(|list| !is_own_list(&list.code)));
    }
    assert_eq!(own_list_code(7), "own-7");
    assert!(is_own_list("own-7"));
}

fn kept() -> KeptList {
    KeptList {
        name: "Onze lijst".to_owned(),
        signs: vec![
            KeptSign {
                code: "s1".to_owned(),
                heading: "Gedrag".to_owned(),
                text: "Vaak moe".to_owned(),
                ..KeptSign::default()
            },
            KeptSign {
                code: "s2".to_owned(),
                heading: "Gedrag".to_owned(),
                text: "Vraagt om hulp".to_owned(),
                acute: Some(Acute::Danger),
                ..KeptSign::default()
            },
        ],
    }
}

fn filled(_: &World) -> Act {
    act(
        "fill_sign_list",
        json!({"list": "own-7", "signs-version": 2, "ticked": ["s1"], "own": kept()}),
    )
}

#[test]
fn a_list_of_the_board_is_gone_through_with_its_words() {
    play(&[
        check("a list with a sign", World::opened, filled, &[]),
        check(
            "nothing ticked",
            World::opened,
            |w| {
                filled(w)
                    .with("ticked", json!([]))
                    .with("note", json!("Samen nagelopen."))
            },
            &[],
        ),
        check(
            "nothing ticked, and not a word about it",
            World::opened,
            |w| filled(w).with("ticked", json!([])),
            &[fault("form.required", "note")],
        ),
        check(
            "a list that was changed or withdrawn meanwhile",
            World::opened,
            |w| filled(w).without("own"),
            &[fault("form.unknown-sign", "list")],
        ),
        check(
            "a sign that it does not have",
            World::opened,
            |w| filled(w).with("ticked", json!(["s1", "bruises"])),
            &[fault("form.unknown-sign", "list")],
        ),
    ]);
}

/// What is stored of it, byte for byte: it must be read for ever.
#[test]
fn the_words_stay_with_the_record() {
    const STORED: &str = r#"{"list":"own-7","signs-version":2,"ticked":["s1"],"note":"","own":{"name":"Onze lijst","signs":[{"code":"s1","heading":"Gedrag","text":"Vaak moe"},{"code":"s2","heading":"Gedrag","text":"Vraagt om hulp","acute":"danger"}]}}"#;
    let fields = json!({"list": "own-7", "signs-version": 2, "ticked": ["s1"], "own": kept()});
    let Ok(Command::FillSignList(done)) = Command::read(CommandKind::FillSignList, fields) else {
        panic!("not read");
    };
    assert_eq!(serde_json::to_string(&done).unwrap(), STORED);
    let read: SignListDone = serde_json::from_str(STORED).unwrap();
    assert_eq!(read, done);
    let left = read.own.as_ref().unwrap().signs.iter();
    let left = left.filter(|sign| !read.ticked.contains(&sign.code));
    assert_eq!(
        left.map(|sign| &*sign.text).collect::<Vec<_>>(),
        ["Vraagt om hulp"]
    );
}
