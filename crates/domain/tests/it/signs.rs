//! The lists of signs that come with the program, and a list that was gone through.

use std::collections::BTreeSet;

use domain::id::No;
use domain::step1_signals::{SignListDone, Signs};
use serde_json::json;

use crate::table::{check, fault, met, play};
use crate::world::{Act, World, act};

fn shipped() -> Vec<Signs> {
    Signs::shipped().unwrap()
}

fn newest() -> Signs {
    shipped().pop().unwrap()
}

#[test]
fn each_version_is_its_number() {
    for (at, signs) in shipped().iter().enumerate() {
        assert_eq!(usize::try_from(signs.version).unwrap(), at + 1);
    }
}

/// Every sign has a code of its own, a heading and a list that are there, words, and other causes.
#[test]
fn every_sign_is_whole() {
    let signs = newest();
    let mut codes = BTreeSet::new();
    for sign in &signs.signs {
        let code = &sign.code;
        assert!(codes.insert(code), "{code} twice");
        assert!(
            signs.groups.iter().any(|group| group.code == sign.group),
            "{code}"
        );
        assert!(!sign.lists.is_empty(), "{code}");
        for list in &sign.lists {
            assert!(signs.list(list).is_some(), "{code}: {list}");
        }
        assert!((10..=120).contains(&sign.text.chars().count()), "{code}");
        // Danger is no time to think of other causes.
        let may_lack_causes = sign.acute.is_some();
        assert!(may_lack_causes || !sign.others.is_empty(), "{code}");
    }
    let ordinary = signs.signs.iter().filter(|sign| sign.acute.is_none());
    assert!(ordinary.count() >= 106);
    let acute = signs.signs.iter().filter(|sign| sign.acute.is_some());
    assert!(acute.count() >= 6);
    assert!(signs.signs.iter().any(|sign| sign.of_parent));
}

/// Each heading is used, and each list has signs of the child, of the parent, of the family, and acute ones.
#[test]
fn every_list_is_for_all_that_can_be_seen() {
    let signs = newest();
    for list in &signs.lists {
        let headed = signs.under_headings(&list.code);
        let codes: Vec<&str> = headed.iter().map(|(group, _)| &*group.code).collect();
        for wanted in [
            "child-body",
            "child-behaviour",
            "parent-child",
            "parent-own",
            "family",
            "acute",
        ] {
            assert!(codes.contains(&wanted), "{}: {wanted}", list.code);
        }
        assert!(list.from < list.until);
    }
    for group in &signs.groups {
        assert!(signs.signs.iter().any(|sign| sign.group == group.code));
    }
    // From birth until eighteen there is always one.
    for years in 0..18 {
        assert!(signs.lists.iter().any(|list| list.is_for(years)), "{years}");
    }
}

fn filled(_: &World) -> Act {
    act(
        "fill_sign_list",
        json!({"list": "age-4-12", "signs-version": 1, "ticked": ["bruises"]}),
    )
}

fn nothing_ticked(w: &World) -> Act {
    filled(w)
        .with("ticked", json!([]))
        .with("note", json!("Samen met Joke nagelopen."))
}

#[test]
fn a_list_is_one_of_the_edition_as_it_is_now() {
    play(&[
        check("a list with a sign", World::opened, filled, &[]),
        check(
            "a list with nothing ticked",
            World::opened,
            nothing_ticked,
            &[],
        ),
        check(
            "a list with nothing ticked, and not a word about it",
            World::opened,
            |w| nothing_ticked(w).without("note"),
            &[fault("form.required", "note")],
        ),
        check(
            "no list",
            World::opened,
            |w| filled(w).without("list"),
            &[fault("form.required", "list")],
        ),
        check(
            "a list that is none",
            World::opened,
            |w| filled(w).with("list", json!("age-90")),
            &[fault("form.required", "list")],
        ),
        check(
            "a sign that is none",
            World::opened,
            |w| filled(w).with("ticked", json!(["bruises", "gevoel"])),
            &[fault("form.unknown-sign", "list")],
        ),
        check(
            "a version that is none",
            World::opened,
            |w| filled(w).with("signs-version", json!(7)),
            &[fault("form.unknown-sign", "list")],
        ),
    ]);
}

/// The plan asks for an instrument where one fits: going through a list is one, whatever was ticked.
#[test]
fn going_through_a_list_is_using_an_instrument() {
    let gone_through = |w: World| {
        let mut w = w.opened();
        w.does(&nothing_ticked(&w));
        w
    };
    let complete = |_: &World| act("complete_step", json!({"step": "1"}));
    play(&[check(
        "a list before the step is completed",
        gone_through,
        complete,
        &[met("step1.instrument")],
    )]);
}

/// What was not ticked is what the list has besides, in the version of that day.
#[test]
fn what_was_not_ticked_is_known() {
    for edition in crate::world::editions() {
        let mut w = World::new(edition).opened();
        let no = w.does(&filled(&w));
        assert!(no > No(0));
        let done = w.case.latest::<SignListDone>().unwrap().fact;
        let signs = w.edition.signs_of(done.signs_version).unwrap();
        let all = signs.signs.iter().filter(|sign| sign.is_in(&done.list));
        let left = all.filter(|sign| !done.ticked.contains(&sign.code));
        assert!(left.count() > 20);
    }
}
