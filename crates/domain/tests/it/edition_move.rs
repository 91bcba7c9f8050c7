//! Going on under a newer edition: where to, and what then holds.

use domain::edition::{Edition, changed_points, read, shipped};
use domain::id::No;
use domain::rule::{Severity, State};
use serde_json::json;
use std::sync::Arc;

use crate::table::{check, fault, play};
use crate::world::{Act, World, act, edition};

fn first() -> &'static Edition {
    edition("gpo-wn")
}

fn second() -> &'static Edition {
    edition("onderwijs-2019")
}

/// The same edition in a newer version, or from another day.
fn changed(code: &str, from: &str, to: &str) -> Edition {
    let mut shipped = domain::edition::SHIPPED.iter();
    let text = shipped.find(|one| one.code == code).unwrap().dutch;
    assert!(text.contains(from), "{from}");
    read(&text.replacen(from, to, 1)).unwrap()
}

fn moving(from: &Edition, to: &Edition) -> Act {
    act(
        "move_to_edition",
        json!({"from": from.pin(), "to": to.pin(), "reason": "Vanaf dit schooljaar."}),
    )
}

/// An opened dossier of a board that follows the second edition now.
fn followed(w: World) -> World {
    let mut w = w.opened();
    w.follows = Some(second());
    w
}

#[test]
fn a_dossier_moves_to_what_its_board_follows_now_and_nowhere_else() {
    let not_shown = [fault("edition.not-followed", "to")];
    let none = [fault("edition.none-newer", "to")];
    let good = |_: &World| moving(first(), second());
    play(&[
        check("as it was shown", followed, good, &[]).only("gpo-wn"),
        check(
            "without a reason",
            followed,
            move |w| good(w).with("reason", json!(" ")),
            &[fault("form.required", "reason")],
        )
        .only("gpo-wn"),
        check(
            "to another version than was shown",
            followed,
            move |w| good(w).with("to.version", json!(2)),
            &not_shown,
        )
        .only("gpo-wn"),
        check(
            "from another version than was shown",
            followed,
            move |w| good(w).with("from.version", json!(2)),
            &not_shown,
        )
        .only("gpo-wn"),
        check(
            "to nothing",
            followed,
            move |w| good(w).without("to"),
            &not_shown,
        )
        .only("gpo-wn"),
        check("to itself", followed, |_| moving(second(), second()), &none).only("onderwijs-2019"),
        check(
            "back",
            |w| {
                let mut w = w.opened();
                w.follows = Some(first());
                w
            },
            |_| moving(second(), first()),
            &none,
        )
        .only("onderwijs-2019"),
        check("where nothing is followed", World::opened, good, &none),
    ]);
}

#[test]
fn an_edition_leads_only_forward() {
    let newer = changed("gpo-wn", "version = 1", "version = 2");
    let older = changed("onderwijs-2019", "2019-01-01", "2012-01-01");
    let sameday = changed("onderwijs-2019", "2019-01-01", "2013-07-01");
    let all = [
        (first(), second(), true),
        (second(), first(), false),
        (first(), first(), false),
        (first(), &newer, true),
        (&newer, first(), false),
        (first(), &older, false),
        (first(), &sameday, true),
    ];
    for (from, to, leads) in all {
        assert_eq!(from.leads_to(to), leads, "{:?} {:?}", from.pin(), to.pin());
    }
}

#[test]
fn what_changes_is_named_both_ways() {
    let there = first().difference(second());
    let back = second().difference(first());
    let weighs = |all: &[domain::edition::Reweighed], rule: &str| {
        let found = all.iter().find(|one| one.rule == rule);
        found.map(|one| (one.from, one.to))
    };
    let (off, block) = (Severity::Off, Severity::Block);
    assert_eq!(
        weighs(&there.stricter, "framework.complete"),
        Some((off, block))
    );
    assert_eq!(
        weighs(&back.looser, "framework.complete"),
        Some((block, off))
    );
    assert_eq!(
        weighs(&there.looser, "report.consent-efforts"),
        Some((Severity::Explain, Severity::Remind))
    );
    let asked: Vec<&str> = second().framework.iter().map(|one| &*one.text).collect();
    assert!(
        asked
            .iter()
            .all(|text| there.new_questions.iter().any(|one| one == text))
    );
    assert!(
        asked
            .iter()
            .all(|text| back.gone_questions.iter().any(|one| one == text))
    );
    // A question in other words is new, and is not gone.
    let reworded = there.new_questions.len() - asked.len();
    assert_eq!(there.gone_questions.len(), 0);
    assert_eq!(back.new_questions.len(), reworded);
    let longer = changed("gpo-wn", "feedback-weeks = 10", "feedback-weeks = 12");
    let numbers = first().difference(&longer).numbers;
    let told: Vec<_> = numbers
        .iter()
        .map(|one| (one.what, one.from, one.to))
        .collect();
    assert_eq!(told, [("feedback-weeks", 10, 12)]);
    assert_eq!(
        first().difference(first()),
        domain::edition::Difference::default()
    );
}

#[test]
fn what_was_recorded_stays_and_what_is_open_follows_the_new_edition() {
    let mut w = World::new(first()).weighed();
    let before = w.points();
    let explained = w
        .case
        .records()
        .iter()
        .filter(|one| !one.explanations.is_empty())
        .count();
    w.follows = Some(second());
    let no = w.does(&moving(first(), second()));
    assert_eq!(w.case.pinned(), Some(&second().pin()));
    let find = |pin: &domain::step1_signals::EditionPin| {
        let all = shipped().unwrap().into_iter();
        let found = all.into_iter().find(|one| one.pin() == *pin);
        found.map(Arc::new).ok_or(())
    };
    let ran = w
        .case
        .editions(find(&first().pin()).unwrap(), find)
        .unwrap();
    assert_eq!(ran.at(No(no.0 - 1)).pin(), first().pin());
    assert_eq!(ran.at(no).pin(), second().pin());
    assert_eq!(ran.before(no).pin(), first().pin());
    assert_eq!(ran.today().pin(), second().pin());
    assert_eq!(ran.moves().map(|(no, _)| no).collect::<Vec<_>>(), [no]);
    w.edition = second();
    let after = w.points();
    let (opens, _) = changed_points(&before, &after);
    assert!(
        opens
            .iter()
            .any(|one| one.rule.code == "framework.complete")
    );
    assert!(w.is_open("framework.complete") && w.is_met("step3.conversation"));
    // Grounds that were given keep their rule explained.
    assert!(
        explained == 0
            || after
                .iter()
                .any(|one| matches!(one.finding.state, State::Waived(_)))
    );
}
