//! Step 5, what comes after: word from the reporting body, help, closing.

use jiff::civil::{Date, date};
use serde_json::json;

use crate::table::{Row, check, met, play, unmet};
use crate::world::{Act, World, act, editions};

const AFTERCARE: &str = "report.aftercare";
const TOLD: &str = "report.parents-told";
const FEEDBACK: &str = "report.feedback";
const REFERRAL: &str = "help.referral";
const PLAN: &str = "help.plan";
const EFFECTS: &str = "help.effects";
const FAILED: &str = "help.failed";
const OUTCOME: &str = "close.outcome";
const OPEN: &str = "close.open-points";
const AGAINST: &str = "decision.against-framework";

#[test]
fn the_table_of_what_comes_after_holds() {
    play(&rows());
}

pub(crate) fn rows() -> Vec<Row> {
    [after_filing(), help(), closing(), belied(), open_points()]
        .into_iter()
        .flatten()
        .collect()
}

/// Given this, and then these.
fn after(given: fn(World) -> World, acts: fn(&World) -> Vec<Act>) -> impl Fn(World) -> World {
    move |w| {
        let mut w = given(w);
        for act in acts(&w) {
            w.does(&act);
        }
        w
    }
}

/// Monday 5 October 2026: five working days on is the Monday after, ten weeks on 14 December.
#[test]
fn each_point_after_a_report_or_a_plan_has_its_day() {
    for edition in editions() {
        let due = |world: &World, rule: &str| -> Vec<Option<Date>> {
            let findings = world.findings(rule).into_iter();
            findings.map(|finding| finding.due).collect()
        };
        let filed = World::new(edition).filed();
        assert_eq!(due(&filed, TOLD), [Some(date(2026, 10, 12)); 2]);
        let words = [date(2026, 10, 12), date(2026, 12, 14)].map(Some);
        assert_eq!(due(&filed, FEEDBACK), words);
        let mut helped = World::new(edition).with_help();
        assert_eq!(due(&helped, EFFECTS), [Some(date(2026, 11, 2))]);
        let next = json!("2027-01-11");
        helped.does(&helped.review("partly", "no").with("next-review-on", next));
        assert_eq!(due(&helped, EFFECTS), [Some(date(2027, 1, 11))]);
    }
}

fn after_filing() -> Vec<Row> {
    vec![
        check(
            "filed",
            World::ready_to_file,
            World::filing,
            &[
                met(AFTERCARE),
                unmet(TOLD, "told-of-report"),
                unmet(FEEDBACK, "stage"),
            ],
        ),
        check(
            "filed without agreements",
            World::ready_to_file,
            |w| w.filing().without("aftercare"),
            &[unmet(AFTERCARE, "aftercare")],
        ),
        check(
            "agreed later",
            |w| {
                let mut w = w.ready_to_file();
                w.does(&w.filing().without("aftercare"));
                w
            },
            |_| World::feedback("between").with("aftercare", json!("Blijven kijken.")),
            &[met(AFTERCARE)],
        ),
        check(
            "the parents are told",
            World::filed,
            World::told_of_report,
            &[met(TOLD)],
        ),
        check(
            "one of them is told",
            World::filed,
            |w| {
                w.told_of_report()
                    .with("parties", json!([w.mother.to_string()]))
            },
            &[unmet(TOLD, "told-of-report")],
        ),
        check(
            "a contact about something else",
            World::filed,
            |w| w.told_of_report().without("told-of-report"),
            &[unmet(TOLD, "told-of-report")],
        ),
        check(
            "a talk about something else",
            World::filed,
            World::conversation,
            &[unmet(TOLD, "told-of-report")],
        ),
        check(
            "one is told, and a ground for the other",
            after(World::filed, |w| vec![w.announcement_waiver()]),
            |w| {
                w.told_of_report()
                    .with("parties", json!([w.mother.to_string()]))
            },
            &[met(TOLD)],
        ),
        check(
            "first word",
            World::filed,
            |_| World::feedback("assessment"),
            &[unmet(FEEDBACK, "stage")],
        ),
        check(
            "something in between",
            World::filed,
            |_| World::feedback("between"),
            &[unmet(FEEDBACK, "stage")],
        ),
        check(
            "last word",
            World::filed,
            |_| World::feedback("conclusion"),
            &[met(FEEDBACK)],
        ),
    ]
}

fn help() -> Vec<Row> {
    let decided = |w: World| w.decided(false);
    let mut rows = vec![
        check(
            "a whole plan",
            decided,
            |_| World::help_plan(),
            &[met(PLAN), met(REFERRAL), unmet(EFFECTS, "effect")],
        ),
        check(
            "nobody knows that it arrived",
            decided,
            |_| World::help_plan().without("referral-arrived"),
            &[unmet(REFERRAL, "begun")],
        ),
        check(
            "nobody checks that it began",
            decided,
            |_| World::help_plan().without("begin-checked-by"),
            &[unmet(REFERRAL, "begun")],
        ),
        check(
            "a review shows that it began",
            |w| {
                let mut w = w.decided(false);
                w.plan = w.does(&World::help_plan().without("referral-arrived"));
                w
            },
            |w| {
                w.review("partly", "no")
                    .with("next-review-on", json!("2027-01-11"))
            },
            &[met(REFERRAL), unmet(EFFECTS, "effect")],
        ),
        check(
            "the last review",
            World::with_help,
            |w| w.review("works", "no"),
            &[met(EFFECTS)],
        ),
    ];
    for field in [
        "providers",
        "goals",
        "agreements",
        "case-manager",
        "until",
        "review-on",
    ] {
        rows.push(check(
            "the plan has a gap",
            decided,
            move |_| World::help_plan().without(field),
            &[unmet(PLAN, field)],
        ));
    }
    rows
}

/// Not reporting although help failed: with two persons, and advice.
fn still_help(w: &World) -> Act {
    w.decision(false)
        .with("second-person", json!("Joke, intern begeleider"))
        .explaining(AGAINST, "other")
}

/// What the outcome says must stand in the dossier.
fn belied() -> Vec<Row> {
    let ends =
        |outcome: &'static str| move |_: &World| World::closing().with("outcome", json!(outcome));
    let told: fn(&World) -> Vec<Act> = |w| vec![w.told_of_report(), World::feedback("conclusion")];
    let no_suspicion = |w: World| {
        let mut w = w.helped();
        let no = json!({"suspicion": {"answer": "no", "reason": "Het was een ongeluk."}});
        w.does(&act("answer_framework", json!({"answers": no})));
        w
    };
    vec![
        check(
            "reported, says the closing, and nobody did",
            World::helped,
            ends("reported"),
            &[unmet(OUTCOME, "outcome#not-reported")],
        ),
        check(
            "reported",
            after(World::filed, told),
            ends("reported"),
            &[met(OUTCOME)],
        ),
        check(
            "help is over that nobody planned",
            after(World::filed, told),
            ends("help-completed"),
            &[unmet(OUTCOME, "outcome#not-helped")],
        ),
        check(
            "help is over",
            World::helped,
            ends("help-completed"),
            &[met(OUTCOME)],
        ),
        check(
            "unfounded, while the answers say otherwise",
            World::helped,
            ends("unfounded"),
            &[unmet(OUTCOME, "outcome#suspected")],
        )
        .only("onderwijs-2019"),
        check(
            "unfounded, as the answers say",
            no_suspicion,
            ends("unfounded"),
            &[met(OUTCOME)],
        )
        .only("onderwijs-2019"),
        check(
            "unfounded, in a plan without questions",
            World::helped,
            ends("unfounded"),
            &[met(OUTCOME)],
        )
        .only("gpo-wn"),
    ]
}

fn closing() -> Vec<Row> {
    let decided = World::helped;
    let lacking = |field: &'static str| move |_: &World| World::closing().without(field);
    let mut rows = vec![check(
        "a whole closing",
        decided,
        |_| World::closing(),
        &[met(OUTCOME)],
    )];
    for field in ["outcome", "summary", "retention", "retention-ground"] {
        rows.push(check(
            "a closing with a gap",
            decided,
            lacking(field),
            &[unmet(OUTCOME, field)],
        ));
    }
    for field in ["outcome", "retention"] {
        rows.push(check(
            "what the plan does not have",
            decided,
            move |_| World::closing().with(field, json!("weg-ermee")),
            &[unmet(OUTCOME, field)],
        ));
    }
    for (effect, goes_on) in [("none", "no"), ("works", "yes"), ("partly", "yes")] {
        let failed = move |w: World| {
            let mut w = w.with_help();
            w.does(&w.review(effect, goes_on));
            w
        };
        let name = "help failed, and nothing was decided since";
        let closing = |_: &World| World::closing();
        rows.push(check(name, failed, closing, &[unmet(FAILED, "report")]).acute(false));
        // In danger the consultation on the decision is one of the things to complete.
        let both = [unmet(FAILED, "report"), unmet(OPEN, "")];
        rows.push(check(name, failed, closing, &both).acute(true));
    }
    rows.push(check(
        "help failed, and it was decided anew",
        |w| {
            let mut w = w.with_help();
            w.does(&w.review("none", "no"));
            w.does(&still_help(&w));
            w
        },
        |_| World::closing(),
        &[met(FAILED)],
    ));
    rows
}

fn open_points() -> Vec<Row> {
    let settled: fn(&World) -> Vec<Act> =
        |w| vec![w.told_of_report(), World::feedback("conclusion")];
    let asked = |w: World| {
        let mut w = w.helped();
        w.plan = w.does(&act(
            "ask_consultation",
            json!({"of": "care-coordinator", "question": "Wat vind jij?"}),
        ));
        w
    };
    vec![
        check(
            "nothing is left",
            World::helped,
            |_| World::closing(),
            &[met(OPEN)],
        ),
        check(
            "help that was decided on and never planned",
            |w| w.decided(false),
            |_| World::closing(),
            &[unmet(OPEN, "")],
        ),
        check(
            "a report with all that follows",
            after(World::filed, settled),
            |_| World::closing(),
            &[met(OPEN)],
        ),
        check(
            "a report of which nothing was heard",
            World::filed,
            |_| World::closing(),
            &[unmet(OPEN, "")],
        ),
        check(
            "a report that was never made",
            |w| w.decided(true),
            |_| World::closing(),
            &[unmet(OPEN, "")],
        ),
        check(
            "help that nobody reviewed",
            World::with_help,
            |_| World::closing(),
            &[unmet(OPEN, "")],
        ),
        check(
            "a question without an answer",
            asked,
            |_| World::closing(),
            &[unmet(OPEN, "")],
        ),
        check(
            "a question with its answer",
            move |w| {
                let mut w = asked(w);
                let answer = World::consultation(domain::role::Role::CareCoordinator);
                w.does(&answer.with("request", json!(w.plan)));
                w
            },
            |_| World::closing(),
            &[met(OPEN)],
        ),
    ]
}
