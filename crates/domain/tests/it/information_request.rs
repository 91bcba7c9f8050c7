//! A request for information from the body that takes reports: what must be said of it, whatever the
//! school answers.

use serde_json::json;

use crate::table::{Row, Then, check, fault, play, unmet};
use crate::world::{Act, TODAY, World, act};

const REQUIRED: &str = "form.required";

/// The school tells what is needed, and tells the parents.
fn answer(w: &World) -> Act {
    act(
        "answer_information_request",
        json!({
            "asker": "Roos Timmer, onderzoeker", "asked": {"date": "2026-10-02"},
            "asked-how": "per brief", "identity-checked": "Teruggebeld.",
            "question": "Komt Sami elke dag?", "gives": "yes", "given": "Hij was er elke dag.",
            "entries": [w.seen], "ground": "law", "necessity": "Zij weten het nog niet.",
            "decided-by": "director", "decided-by-name": "Daan Ruitenberg",
            "answered": {"date": TODAY}, "answered-how": "na terugbellen", "parents-told": "yes",
        }),
    )
}

/// The school tells nothing, and says why.
fn refusal(w: &World) -> Act {
    let mut act = answer(w).with("gives", json!("no"));
    for field in ["given", "entries", "ground", "necessity"] {
        act = act.without(field);
    }
    act.with("why-not", json!("Zij vragen naar een ander kind."))
}

fn lacking(whole: fn(&World) -> Act, path: &'static str, field: &'static str) -> Row {
    let then = [fault(REQUIRED, field)];
    check(path, World::filed, move |w| whole(w).without(path), &then)
}

#[test]
fn what_was_asked_decided_and_given_is_named() {
    let always = [
        ("asker", "asker"),
        ("asked", "asked.date"),
        ("asked-how", "asked-how"),
        ("identity-checked", "identity-checked"),
        ("question", "question"),
        ("gives", "gives"),
        ("decided-by", "decided-by"),
        ("decided-by-name", "decided-by-name"),
        ("answered", "answered.date"),
        ("answered-how", "answered-how"),
        ("parents-told", "parents-told"),
    ];
    let mut rows = vec![
        check("a whole answer", World::filed, answer, &[]),
        check("a whole refusal", World::filed, refusal, &[]),
    ];
    for (path, field) in always {
        rows.push(lacking(answer, path, field));
        rows.push(lacking(refusal, path, field));
    }
    for field in ["given", "ground", "necessity"] {
        rows.push(lacking(answer, field, field));
    }
    rows.push(lacking(refusal, "why-not", "why-not"));
    let silent = |w: &World| answer(w).with("parents-told", json!("no"));
    rows.push(check(
        "parents who are not told, without a reason",
        World::filed,
        silent,
        &[fault(REQUIRED, "parents-not-told-why")],
    ));
    rows.push(check(
        "parents who are not told, with a reason",
        World::filed,
        move |w| silent(w).with("parents-not-told-why", json!("Vader dreigde.")),
        &[],
    ));
    play(&rows);
}

/// With a document that the school keeps for its own defence, number 6.
fn defended(w: World) -> World {
    let mut w = w.opened();
    w.does(&World::document().with("for-defence", json!("yes")));
    w
}

#[test]
fn it_points_at_what_is_there_and_at_days_that_were() {
    let unknown = [fault("form.unknown-record", "entries")];
    let later = "entry.happened-before-recorded";
    let tomorrow = json!({"date": "2026-10-06"});
    let on = |field: &'static str, day: serde_json::Value, then: &[Then]| {
        let when = move |w: &World| answer(w).with(field, day.clone());
        check(field, World::filed, when, then)
    };
    let entries =
        |numbers: serde_json::Value| move |w: &World| answer(w).with("entries", numbers.clone());
    play(&[
        check(
            "no such number",
            World::filed,
            entries(json!([99])),
            &unknown,
        ),
        check(
            "no entry but a person",
            World::filed,
            entries(json!([2])),
            &unknown,
        ),
        check("for the defence", defended, entries(json!([6])), &unknown),
        check(
            "nothing that was recorded",
            World::filed,
            entries(json!([])),
            &[],
        ),
        on(
            "answered",
            tomorrow.clone(),
            &[unmet(later, "answered.date")],
        ),
        on(
            "asked",
            tomorrow,
            &[
                unmet(later, "asked.date"),
                fault("form.answered-before", "answered.date"),
            ],
        ),
        on(
            "answered",
            json!({"date": "2026-10-01"}),
            &[fault("form.answered-before", "answered.date")],
        ),
        on("answered", json!({"date": "2026-10-02"}), &[]),
    ]);
}

/// It often comes later: a closed dossier tells it, and stays closed.
#[test]
fn it_is_answered_in_a_closed_dossier_too() {
    for edition in crate::world::editions() {
        let mut w = World::new(edition).closed();
        w.does(&answer(&w));
        w.does(&refusal(&w));
        assert_eq!(w.case.status(), domain::case::Status::Closed);
        assert_eq!(w.codes(&World::entry()), ["case.closed"]);
    }
}
