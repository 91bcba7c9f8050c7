//! Step 3: the talk.

use domain::id::No;
use jiff::civil::date;
use serde_json::json;

use crate::table::{Row, Then, check, met, play, silent, unmet};
use crate::world::{Act, World, act};

const TALK: &str = "step3.conversation";
const PREPARED: &str = "conversation.prepared";
const ORDER: &str = "conversation.order";
const PRESENT: &str = "conversation.present";
const MINUTES: &str = "conversation.minutes";
const GROUND: &str = "conversation.waiver-ground";
const BREAK: &str = "conversation.contact-break-advice";
const SHARED: &str = "conversation.facts-shared";

#[test]
fn the_table_of_step_3_holds() {
    play(&rows());
}

pub(crate) fn rows() -> Vec<Row> {
    [addressees(), preparations(), talks(), waivers()]
        .into_iter()
        .flatten()
        .collect()
}

fn complete() -> Act {
    act("complete_step", json!({"step": "3"}))
}

/// Consulted, and then this.
fn then(acts: fn(&World) -> Vec<Act>) -> impl Fn(World) -> World {
    move |w| {
        let mut w = w.consulted();
        for act in acts(&w) {
            w.does(&act);
        }
        w
    }
}

fn with_mother(w: &World) -> Act {
    w.conversation().with("with", json!([w.mother.to_string()]))
}

fn preparing(with: &[No]) -> Act {
    let with: Vec<String> = with.iter().map(No::to_string).collect();
    act(
        "prepare_conversation",
        json!({"with": with, "purpose": "Onze zorgen."}),
    )
}

fn preparing_both(w: &World) -> Act {
    preparing(&[w.mother, w.father])
}

fn preparations() -> Vec<Row> {
    vec![
        check(
            "no preparation",
            World::consulted,
            |_| complete(),
            &[unmet(TALK, "with"), unmet(PREPARED, "with")],
        ),
        check(
            "talks that were held without it",
            World::talked,
            |_| complete(),
            &[met(TALK), silent(PREPARED)],
        ),
        check(
            "both prepared",
            then(|w| vec![preparing_both(w), w.conversation()]),
            |_| complete(),
            &[met(TALK), met(PREPARED)],
        ),
        check(
            "prepared for one of them",
            then(|w| vec![preparing(&[w.mother])]),
            |_| complete(),
            &[unmet(TALK, "with"), unmet(PREPARED, "with")],
        ),
        check(
            "prepared after the talk",
            then(|w| vec![w.conversation(), preparing_both(w)]),
            |_| complete(),
            &[silent(PREPARED)],
        ),
        check(
            "prepared for a second talk",
            then(|w| vec![w.conversation(), preparing_both(w), w.conversation()]),
            |_| complete(),
            &[met(PREPARED)],
        ),
        check(
            "a talk that is waived needs no preparation",
            then(|w| vec![preparing(&[w.mother]), with_mother(w), w.waiver()]),
            |_| complete(),
            &[met(PREPARED)],
        ),
    ]
}

fn of_age(year: i16) -> impl Fn(World) -> World {
    move |w| {
        World {
            born: date(year, 3, 12),
            ..w
        }
        .consulted()
    }
}

fn addressees() -> Vec<Row> {
    let weighing = World::weighing;
    let mut rows = vec![
        check("both parents", World::talked, weighing, &[met(TALK)]),
        check(
            "step 3 completed",
            World::talked,
            |_| complete(),
            &[met(TALK)],
        ),
        check(
            "step 3 without a talk",
            World::consulted,
            |_| complete(),
            &[unmet(TALK, "with")],
        ),
        check(
            "weighing before any talk",
            World::consulted,
            weighing,
            &[unmet(TALK, "with")],
        ),
        check(
            "the father was never spoken with",
            then(|w| vec![with_mother(w)]),
            weighing,
            &[unmet(TALK, "with")],
        ),
        check(
            "the father with a ground",
            then(|w| vec![with_mother(w), w.waiver()]),
            weighing,
            &[met(TALK)],
        ),
        check(
            "a father without authority is no addressee",
            then(|w| {
                let father = World::parent("Karel Visser")
                    .with("authority", json!("no"))
                    .with("replaces", json!(w.father));
                vec![father, with_mother(w)]
            }),
            weighing,
            &[met(TALK)],
        ),
        check(
            "authority that nobody checked counts as authority",
            then(|w| {
                let father = World::parent("Karel Visser")
                    .with("authority", json!("unknown"))
                    .with("replaces", json!(w.father));
                vec![father, with_mother(w)]
            }),
            weighing,
            &[unmet(TALK, "with")],
        ),
        check(
            "a talk under the old number holds for the person recorded anew",
            then(|w| {
                let father = World::parent("Karel de Visser").with("replaces", json!(w.father));
                vec![w.conversation(), father]
            }),
            weighing,
            &[met(TALK)],
        ),
        check(
            "nobody to talk with is known",
            then(|w| {
                let person = |name, no: No| {
                    World::parent(name)
                        .with("authority", json!("no"))
                        .with("replaces", json!(no))
                };
                vec![
                    person("Noor de Boer", w.mother),
                    person("Karel Visser", w.father),
                ]
            }),
            weighing,
            &[unmet(TALK, "with")],
        ),
        check(
            "a parent found after the decision",
            |w| {
                let mut w = w.ready_to_file();
                w.does(&World::parent("Anton Mulder"));
                w
            },
            World::filing,
            &[unmet(TALK, "with"), unmet("report.announced", "to")],
        ),
    ];
    rows.extend(ages());
    rows
}

fn ages() -> Vec<Row> {
    let given = |year: i16, acts: fn(&World) -> Vec<Act>| {
        move |w: World| {
            let mut w = of_age(year)(w);
            for act in acts(&w) {
                w.does(&act);
            }
            w
        }
    };
    vec![
        check(
            "from 12 the pupil is heard too",
            given(2013, |w| vec![w.conversation()]),
            World::weighing,
            &[unmet(TALK, "with")],
        ),
        check(
            "heard in a talk with the child",
            given(2013, |w| {
                vec![World::child_conversation(), w.conversation()]
            }),
            World::weighing,
            &[met(TALK)],
        ),
        check(
            "or in the talk with the parents",
            given(2013, |w| {
                vec![w.conversation().with(
                    "with",
                    json!(["pupil", w.mother.to_string(), w.father.to_string()]),
                )]
            }),
            World::weighing,
            &[met(TALK)],
        ),
        check(
            "or not, on a ground",
            given(2013, |w| {
                vec![w.conversation(), w.waiver().with("with", json!(["pupil"]))]
            }),
            World::weighing,
            &[met(TALK)],
        ),
        check(
            "from 16 the pupil, whatever the parents",
            given(2010, |w| vec![w.conversation()]),
            World::weighing,
            &[unmet(TALK, "with")],
        ),
        check(
            "from 16 a talk with the pupil is enough",
            given(2010, |w| {
                vec![w.conversation().with("with", json!(["pupil"]))]
            }),
            World::weighing,
            &[met(TALK)],
        ),
    ]
}

fn talks() -> Vec<Row> {
    let lacking = |field: &'static str| move |w: &World| w.conversation().without(field);
    let mut rows = vec![
        check(
            "minutes with everything",
            World::consulted,
            World::conversation,
            &[met(ORDER), met(PRESENT), met(MINUTES), met(SHARED)],
        ),
        check(
            "no interpretation is no fault",
            World::consulted,
            lacking("interpretation"),
            &[met(ORDER), met(MINUTES)],
        ),
        check(
            "nothing shared",
            World::consulted,
            lacking("facts-shared"),
            &[unmet(SHARED, "facts-shared")],
        ),
        check(
            "without the director",
            World::consulted,
            |w| {
                w.conversation()
                    .with("present", json!(["care-coordinator"]))
            },
            &[unmet(PRESENT, "present")],
        ),
        check(
            "without the care coordinator",
            World::consulted,
            |w| {
                w.conversation()
                    .with("present", json!(["director", "teacher"]))
            },
            &[unmet(PRESENT, "present")],
        ),
        check(
            "the attention officer instead of the care coordinator",
            World::consulted,
            |w| {
                w.conversation()
                    .with("present", json!(["attention-officer", "director"]))
            },
            &[met(PRESENT)],
        ),
    ];
    for (path, field, is_before_interpretation) in [
        ("with", "with", false),
        ("when", "when.date", false),
        ("place", "place", false),
        ("present-names", "present-names", false),
        ("agreements", "agreements", false),
        ("purpose", "purpose", true),
        ("reaction", "reaction", true),
    ] {
        let both = [unmet(MINUTES, field), unmet(ORDER, field)];
        let then: &[Then] = if is_before_interpretation {
            &both
        } else {
            &both[..1]
        };
        rows.push(check(
            "minutes with a gap",
            World::consulted,
            lacking(path),
            then,
        ));
    }
    rows.push(check(
        "all that is missing is named at once",
        World::consulted,
        |w| w.conversation().without("place").without("agreements"),
        &[unmet(MINUTES, "place"), unmet(MINUTES, "agreements")],
    ));
    rows.push(check(
        "an interpretation of facts that were never told",
        World::consulted,
        |w| w.conversation().without("facts").without("facts-shared"),
        &[
            unmet(MINUTES, "facts"),
            unmet(ORDER, "facts"),
            unmet(SHARED, "facts-shared"),
        ],
    ));
    rows.push(check(
        "every gap in the order is named",
        World::consulted,
        |w| {
            w.conversation()
                .with("reaction", json!(" "))
                .with("purpose", json!(""))
        },
        &[
            unmet(MINUTES, "purpose"),
            unmet(ORDER, "purpose"),
            unmet(MINUTES, "reaction"),
            unmet(ORDER, "reaction"),
        ],
    ));
    rows
}

fn waivers() -> Vec<Row> {
    let both: [fn(&World) -> Act; 2] = [World::waiver, World::announcement_waiver];
    let mut rows = Vec::new();
    for waive in both {
        let with = move |field: &'static str, text: &'static str| {
            move |w: &World| waive(w).with(field, json!(text))
        };
        for ground in ["safety-child", "safety-self", "safety-other"] {
            rows.push(check(
                "a ground of the plan",
                World::opened,
                with("ground", ground),
                &[met(GROUND), met(BREAK)],
            ));
        }
        rows.extend([
            check(
                "urgency",
                World::opened,
                with("ground", "urgency"),
                &[met(GROUND)],
            )
            .only("onderwijs-2019"),
            check(
                "urgency is not in the plan",
                World::opened,
                with("ground", "urgency"),
                &[unmet(GROUND, "ground")],
            )
            .only("gpo-wn"),
            check(
                "no ground",
                World::opened,
                with("ground", ""),
                &[unmet(GROUND, "ground")],
            ),
            check(
                "another ground",
                World::opened,
                with("ground", "other"),
                &[unmet(GROUND, "ground")],
            ),
            check(
                "no motivation",
                World::opened,
                with("motivation", " "),
                &[unmet(GROUND, "motivation")],
            ),
            check(
                "contact breaks, after advice",
                World::consulted,
                with("ground", "contact-breaks"),
                &[met(GROUND), met(BREAK)],
            ),
            check(
                "contact breaks, without advice",
                World::opened,
                with("ground", "contact-breaks"),
                &[met(GROUND), unmet(BREAK, "ground")],
            ),
            check(
                "contact breaks, after advice of somebody else",
                |w| {
                    let mut w = w.opened();
                    w.does(&World::advice("external-confidant"));
                    w
                },
                with("ground", "contact-breaks"),
                &[unmet(BREAK, "ground")],
            ),
            check(
                "contact breaks, after advice in an earlier round",
                World::reopened,
                with("ground", "contact-breaks"),
                &[unmet(BREAK, "ground")],
            ),
        ]);
    }
    rows
}
