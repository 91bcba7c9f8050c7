//! Plans with goals, and looking whether a child is safe: days, forms, and what was stored before.

use domain::command::Event;
use domain::id::No;
use domain::rule::State;
use domain::step5_decision::Every;
use domain::upcast::from_bytes;
use jiff::civil::{Date, date};
use serde_json::json;

use crate::table::{check, fault, play};
use crate::world::{TODAY, World, editions};

const REQUIRED: &str = "form.required";

#[test]
fn the_next_look_is_a_span_later() {
    let days = [
        (Every::Week, date(2026, 12, 28), date(2027, 1, 4)),
        (Every::TwoWeeks, date(2026, 10, 18), date(2026, 11, 1)),
        // A month after the last day of a longer month is the last day of the shorter one.
        (Every::Month, date(2027, 1, 31), date(2027, 2, 28)),
        (Every::Month, date(2028, 1, 31), date(2028, 2, 29)),
        (Every::Quarter, date(2026, 11, 30), date(2027, 2, 28)),
    ];
    for (every, day, next) in days {
        assert_eq!(every.after(day), next, "{every:?} after {day}");
    }
}

fn due(w: &World) -> Vec<Option<Date>> {
    let findings = w.findings("safety.looked").into_iter();
    findings.map(|finding| finding.due).collect()
}

#[test]
fn each_look_moves_the_next_one_until_the_last_day() {
    for edition in editions() {
        let mut w = World::new(edition).helped();
        assert_eq!(due(&w), [None]);
        let agreed = w.does(&World::watching());
        assert_eq!(due(&w), [Some(date(2026, 11, 2))]);
        w.later(28);
        w.does(&World::look(agreed, "2026-11-02", "yes"));
        assert_eq!(due(&w), [Some(date(2026, 12, 2))]);
        w.later(62);
        assert!(w.is_open("safety.looked"));
        w.does(&World::look(agreed, "2027-01-03", "yes"));
        // The next would be on 3 February, and 1 February was the last day.
        assert_eq!(due(&w), [None]);
        assert!(
            w.findings("safety.looked")
                .iter()
                .all(|one| one.state != State::Open)
        );
        // New agreements begin anew.
        w.does(
            &World::watching()
                .with("first-on", json!("2027-03-01"))
                .with("until", json!("2027-04-01")),
        );
        assert_eq!(due(&w), [Some(date(2027, 3, 1))]);
    }
}

#[test]
fn a_child_that_is_not_safe_reopens_the_decision() {
    for edition in editions() {
        for safe in ["no", "doubt"] {
            let mut w = World::new(edition).helped();
            let agreed = w.does(&World::watching());
            assert!(w.case.decision().is_some());
            w.does(&World::look(agreed, TODAY, safe));
            assert!(w.case.decision().is_none());
            // To look again and see that it is safe does not take the decision for the school.
            w.does(&World::look(agreed, TODAY, "yes"));
            assert!(w.case.decision().is_none() && w.is_open("safety.failed"));
            w.does(&w.decision(false));
            assert!(w.case.decision().is_some() && !w.is_open("safety.failed"));
        }
    }
}

#[test]
fn agreements_and_looks_say_what_they_must() {
    let watched = |w: World| {
        let mut w = w.helped();
        w.heard = w.does(&World::watching());
        w
    };
    let look = |w: &World| World::look(w.heard, TODAY, "no");
    let mut rows = vec![
        check(
            "whole agreements",
            World::helped,
            |_| World::watching(),
            &[],
        ),
        check(
            "over before the first look",
            World::helped,
            |_| World::watching().with("until", json!("2026-11-01")),
            &[fault("form.ends-before", "until")],
        ),
        check(
            "a first look that was",
            World::helped,
            |_| World::watching().with("first-on", json!("2026-10-04")),
            &[fault("form.past-day", "first-on")],
        ),
        check("a whole look", watched, look, &[]),
        check(
            "safe, without what comes next",
            watched,
            |w| World::look(w.heard, TODAY, "yes").without("next-steps"),
            &[],
        ),
        check(
            "by agreements that are not there",
            watched,
            |w| World::look(w.plan, TODAY, "yes"),
            &[fault("form.unknown-record", "agreement")],
        ),
    ];
    for field in ["who", "signs", "every", "first-on", "until", "tell"] {
        let gap = move |_: &World| World::watching().without(field);
        rows.push(check(
            "agreements with a gap",
            World::helped,
            gap,
            &[fault(REQUIRED, field)],
        ));
    }
    for (path, field) in [
        ("agreement", "agreement"),
        ("when", "when.date"),
        ("looked-by", "looked-by"),
        ("seen", "seen"),
        ("safe", "safe"),
        ("next-steps", "next-steps"),
    ] {
        let gap = move |w: &World| look(w).without(path);
        rows.push(check(
            "a look with a gap",
            watched,
            gap,
            &[fault(REQUIRED, field)],
        ));
    }
    play(&rows);
}

/// With a plan of two goals.
fn two_goals(w: World) -> World {
    let mut w = w.decided(false);
    w.plan = w.does(&World::help_plan().with("goals", json!(["Rust thuis.", "", "Sami eet."])));
    w
}

#[test]
fn each_goal_of_the_plan_is_looked_at() {
    let review = |goals: serde_json::Value| {
        move |w: &World| w.review("partly", "no").with("goals", goals.clone())
    };
    let reached = json!({"reached": "reached"});
    play(&[
        check(
            "both",
            two_goals,
            review(json!({"1": reached, "2": {"reached": "unknown"}})),
            &[],
        ),
        check(
            "one of the two",
            two_goals,
            review(json!({"2": reached})),
            &[fault(REQUIRED, "goals.1.reached")],
        ),
        check(
            "not reached, without a word",
            two_goals,
            review(json!({"1": {"reached": "not"}, "2": {"reached": "partly", "words": " "}})),
            &[
                fault(REQUIRED, "goals.1.words"),
                fault(REQUIRED, "goals.2.words"),
            ],
        ),
        check(
            "one that the plan does not have",
            two_goals,
            review(json!({"1": reached, "2": reached, "3": reached})),
            &[fault("form.unknown-record", "plan")],
        ),
        check(
            "no number",
            two_goals,
            review(json!({"1": reached, "2": reached, "rust": reached})),
            &[fault("form.unknown-record", "plan")],
        ),
    ]);
}

/// A plan that was stored with one provider and one text of goals is a plan with one of each.
#[test]
fn an_old_plan_has_one_provider_and_one_goal() {
    let stored = include_bytes!("golden_before/help-planned.one-provider.json");
    let read = from_bytes(No(17), "help-planned", stored).unwrap();
    let Event::HelpPlanned(plan) = read.event else {
        panic!("{:?}", read.event);
    };
    assert_eq!(plan.providers, ["het wijkteam"]);
    assert_eq!(plan.goals, ["Rust thuis."]);
    let stored = include_bytes!("golden_before/help-reviewed.without-goals.json");
    let read = from_bytes(No(17), "help-reviewed", stored).unwrap();
    let Event::HelpReviewed(review) = read.event else {
        panic!("{:?}", read.event);
    };
    assert!(review.goals.is_empty());
    assert_eq!(review.watching, "Elke week een gesprek.");
}
