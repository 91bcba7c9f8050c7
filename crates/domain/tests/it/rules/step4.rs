//! Step 4: weighing.

use domain::role::Role;
use jiff::civil::date;
use serde_json::json;

use crate::table::{Row, check, firm, met, play, unmet};
use crate::world::{Act, World, act};

const COMPLETE: &str = "weighing.complete";
const CONSIDERED: &str = "weighing.entries-considered";
const AFTER: &str = "weighing.after-conversation";
const INSTRUMENT: &str = "weighing.instrument";
const CHILD: &str = "weighing.child";
const INFORMED: &str = "parents.informed";
const FRAMEWORK: &str = "framework.complete";
const DOUBT: &str = "framework.doubt-advice";

#[test]
fn the_table_of_step_4_holds() {
    play(&rows());
}

pub(crate) fn rows() -> Vec<Row> {
    [weighings(), order(), parents(), frameworks(), doubts()]
        .into_iter()
        .flatten()
        .collect()
}

fn complete() -> Act {
    act("complete_step", json!({"step": "4"}))
}

fn weighings() -> Vec<Row> {
    let lacking = |field: &'static str| move |w: &World| w.weighing().without(field);
    let mut rows = vec![check(
        "a whole weighing",
        World::talked,
        World::weighing,
        &[
            met(COMPLETE),
            met(CONSIDERED),
            met(AFTER),
            met(INSTRUMENT),
            met(CHILD),
        ],
    )];
    for field in [
        "risk",
        "nature",
        "seriousness",
        "danger-child",
        "danger-others",
        "danger-self",
        // There was advice, and the plan wants it weighed.
        "advice-weighed",
    ] {
        rows.push(check(
            "a part is missing",
            World::talked,
            lacking(field),
            &[unmet(COMPLETE, field)],
        ));
    }
    rows.extend([
        check(
            "all that is missing is named at once",
            World::talked,
            |w| w.weighing().without("risk").without("nature"),
            &[unmet(COMPLETE, "risk"), unmet(COMPLETE, "nature")],
        ),
        check(
            "no advice to weigh",
            |w| {
                let mut w = w.opened();
                w.does(&World::consultation(Role::CareCoordinator));
                w.does(&World::informing());
                w.does(&w.conversation());
                w
            },
            |w| w.weighing().without("advice-weighed"),
            &[met(COMPLETE), unmet("step2.external-advice", "adviser")],
        ),
        check(
            "a document was passed over",
            |w| {
                let mut w = w.talked();
                w.does(&World::document());
                w
            },
            World::weighing,
            &[unmet(CONSIDERED, "considered")],
        ),
        check(
            "a document was looked at",
            |w| {
                let mut w = w.talked();
                w.does(&World::document());
                w
            },
            |w| {
                let document = w.case.documents().next().unwrap().no();
                w.weighing()
                    .with("considered", json!([w.seen, w.heard, document]))
            },
            &[met(CONSIDERED)],
        ),
        check(
            "the filled-in instrument was looked at",
            |w| {
                let mut w = w.talked();
                w.does(&World::document());
                w
            },
            |w| {
                let document = w.case.documents().next().unwrap().no();
                w.weighing().with("instrument.document", json!(document))
            },
            &[met(CONSIDERED)],
        ),
        check(
            "blanks weigh nothing",
            World::talked,
            |w| w.weighing().with("risk", json!("\n")),
            &[unmet(COMPLETE, "risk")],
        ),
        check(
            "the weakening entry was passed over",
            World::talked,
            |w| w.weighing().with("considered", json!([w.seen])),
            &[unmet(CONSIDERED, "considered")],
        ),
        check(
            "looked at before it was corrected is not looked at",
            |w| {
                let mut w = w.talked();
                let entry = World::third_party().fields;
                let fields = json!({"corrects": w.heard, "reason": "Beter.", "entry": entry});
                w.does(&act("correct_entry", fields));
                w
            },
            |w| w.weighing().with("considered", json!([w.seen, w.heard])),
            &[unmet(CONSIDERED, "considered")],
        ),
        check(
            "no instrument",
            World::talked,
            lacking("instrument"),
            &[unmet(INSTRUMENT, "instrument.name")],
        ),
        check(
            "nothing on a talk with the child",
            World::talked,
            lacking("child-talk"),
            &[unmet(CHILD, "child-talk")],
        ),
        check(
            "no reason",
            World::talked,
            lacking("child-talk-reason"),
            &[unmet(CHILD, "child-talk-reason")],
        ),
        check(
            "there was a talk with the child",
            |w| {
                let mut w = w.talked();
                w.does(&World::child_conversation());
                w
            },
            |w| {
                w.weighing()
                    .without("child-talk")
                    .without("child-talk-reason")
            },
            &[met(CHILD)],
        ),
        check(
            "what the talk changed is not said",
            World::talked,
            lacking("talk-changed"),
            &[firm(AFTER, "talk-changed")],
        ),
        check(
            "step 4 without a weighing",
            |w| {
                let mut w = w.talked();
                if w.has_framework() {
                    w.does(&World::answers(false));
                }
                w
            },
            |_| complete(),
            &[unmet(COMPLETE, "risk"), unmet(AFTER, "talk-changed")],
        ),
    ]);
    rows
}

fn order() -> Vec<Row> {
    let answered = |w: World| {
        let mut w = w.talked();
        if w.has_framework() {
            w.does(&World::answers(true));
        }
        w
    };
    let talked_again = |w: World| {
        let mut w = w.answered(true);
        w.does(&w.conversation());
        w
    };
    vec![
        check(
            "deciding to report without a weighing",
            answered,
            |w| w.decision(true),
            &[unmet(AFTER, "talk-changed")],
        ),
        check(
            "deciding against it without a weighing",
            |w| {
                let mut w = w.talked();
                if w.has_framework() {
                    w.does(&World::answers(false));
                }
                w
            },
            |w| w.decision(false),
            &[unmet(AFTER, "talk-changed")],
        ),
        check(
            "a talk after the weighing",
            talked_again,
            |w| w.decision(true),
            &[firm(AFTER, "talk-changed")],
        ),
        check(
            "a talk with the child after the weighing",
            |w| {
                let mut w = w.answered(true);
                w.does(&World::child_conversation());
                w
            },
            |w| w.decision(true),
            &[firm(AFTER, "talk-changed")],
        ),
        check(
            "weighed anew",
            move |w| {
                let mut w = talked_again(w);
                w.does(&w.weighing());
                w
            },
            |w| w.decision(true),
            &[met(AFTER)],
        ),
    ]
}

/// A pupil of sixteen is the addressee; the parents know nothing yet.
fn sixteen(w: World) -> World {
    let mut w = World {
        born: date(2010, 3, 12),
        ..w
    }
    .consulted();
    w.does(&w.conversation().with("with", json!(["pupil"])));
    w.does(&w.weighing());
    if w.has_framework() {
        w.does(&World::answers(true));
    }
    w
}

fn parents() -> Vec<Row> {
    let then = |act: fn(&World) -> Act| {
        move |w: World| {
            let mut w = sixteen(w);
            w.does(&act(&w));
            w
        }
    };
    vec![
        check(
            "the parents of a pupil of sixteen",
            sixteen,
            |w| w.decision(true),
            &[unmet(INFORMED, "")],
        ),
        check(
            "called, without a word of what it was about",
            then(|w| w.told_of_concerns().without("told-of-concerns")),
            |w| w.decision(true),
            &[unmet(INFORMED, "")],
        ),
        check(
            "told of the report",
            then(World::told_of_report),
            |w| w.decision(true),
            &[met(INFORMED)],
        ),
        check(
            "told on the phone",
            then(World::told_of_concerns),
            |w| w.decision(true),
            &[met(INFORMED)],
        ),
        check(
            "one of them told, not the other",
            then(|w| {
                w.told_of_concerns()
                    .with("parties", json!([w.mother.to_string()]))
            }),
            |w| w.decision(true),
            &[unmet(INFORMED, "")],
        ),
        check(
            "told of the report beforehand",
            then(World::announcement),
            |w| w.decision(true),
            &[met(INFORMED)],
        ),
        check(
            "a ground for both",
            then(|w| {
                w.waiver()
                    .with("with", json!([w.mother.to_string(), w.father.to_string()]))
            }),
            |w| w.decision(true),
            &[met(INFORMED)],
        ),
        check(
            "spoken with",
            |w| w.answered(false),
            |w| w.decision(false),
            &[met(INFORMED)],
        ),
        check(
            "no parent is known",
            |w| {
                let mut w = World {
                    born: date(2010, 3, 12),
                    ..w
                };
                w.does(&w.opening());
                w.seen = w.does(&World::entry());
                w.consult();
                w.does(&w.conversation().with("with", json!(["pupil"])));
                w.does(&w.weighing());
                if w.has_framework() {
                    w.does(&World::answers(false));
                }
                w
            },
            |w| w.decision(false),
            &[unmet(INFORMED, "")],
        ),
    ]
}

fn frameworks() -> Vec<Row> {
    vec![
        check(
            "no questions answered",
            World::weighed,
            |w| w.decision(true),
            &[unmet(FRAMEWORK, "")],
        )
        .only("onderwijs-2019"),
        check(
            "nor when deciding against it",
            World::weighed,
            |w| w.decision(false),
            &[unmet(FRAMEWORK, "")],
        )
        .only("onderwijs-2019"),
        check(
            "nor when completing the step",
            World::weighed,
            |_| complete(),
            &[unmet(FRAMEWORK, "")],
        )
        .only("onderwijs-2019"),
        check(
            "the questions lead to a report",
            |w| w.answered(true),
            |w| w.decision(true),
            &[met(FRAMEWORK)],
        ),
        check(
            "the questions lead to help",
            |w| w.answered(false),
            |w| w.decision(false),
            &[met(FRAMEWORK)],
        ),
        check(
            "a plan without the questions",
            World::weighed,
            |w| w.decision(true),
            &[met(FRAMEWORK)],
        )
        .only("gpo-wn"),
    ]
}

/// All steps, with advice of the confidant and not of the reporting body.
fn doubting(w: World) -> World {
    let mut w = w.opened();
    w.does(&World::consultation(domain::role::Role::CareCoordinator));
    w.does(&World::informing());
    w.does(&World::advice("external-confidant"));
    w.does(&w.conversation());
    w.does(&w.weighing());
    if w.has_framework() {
        let doubt = json!({"answer": "doubt", "reason": "Ik weet het niet."});
        w.does(&World::answers(true).with("answers.safety", doubt));
    }
    w
}

fn doubt(w: &World) -> Act {
    let decision = w.decision(true);
    if w.has_framework() {
        decision
    } else {
        decision.with("can-protect", json!("doubt"))
    }
}

fn doubts() -> Vec<Row> {
    vec![
        check(
            "in doubt without the reporting body",
            doubting,
            doubt,
            &[unmet(DOUBT, "")],
        ),
        check(
            "in doubt, and asked the reporting body",
            |w| {
                let mut w = doubting(w);
                w.does(&World::advice("reporting-body"));
                w
            },
            doubt,
            &[met(DOUBT)],
        ),
    ]
}
