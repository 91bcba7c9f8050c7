//! Step 5: deciding and reporting.

use domain::role::Role;
use serde_json::json;

use crate::table::{Row, check, firm, met, play, silent, unmet};
use crate::world::{Act, TODAY, World, act};

const CONSULTED: &str = "decision.consulted";
const REASONED: &str = "decision.reasoned";
const AGAINST: &str = "decision.against-framework";
const SECRECY: &str = "confidentiality.weighed";
const ANNOUNCED: &str = "report.announced";
const OBJECTIONS: &str = "report.objections";
const EFFORTS: &str = "report.consent-efforts";
const FACTS: &str = "report.facts";

#[test]
fn the_table_of_deciding_and_reporting_holds() {
    play(&rows());
}

pub(crate) fn rows() -> Vec<Row> {
    [
        decisions(),
        against(),
        secrecy(),
        announcements(),
        objections(),
        efforts(),
        drafts(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn decisions() -> Vec<Row> {
    let complete = || act("complete_step", json!({"step": "5"}));
    let mut rows = vec![
        check(
            "step 5 without a decision",
            |w| w.answered(true),
            move |_| complete(),
            &[unmet(CONSULTED, "consulted"), firm(REASONED, "report")],
        ),
        check(
            "step 5 with a decision",
            |w| w.decided(false),
            move |_| complete(),
            &[met(CONSULTED), met(REASONED)],
        ),
    ];
    for report in [true, false] {
        let decision = move |w: &World| w.decision(report);
        let given = move |w: World| w.answered(report);
        let lacking = move |field: &'static str| move |w: &World| decision(w).without(field);
        rows.extend([
            check(
                "a whole decision",
                given,
                decision,
                &[met(CONSULTED), met(REASONED)],
            ),
            check(
                "nobody consulted",
                given,
                lacking("consulted"),
                &[unmet(CONSULTED, "consulted")],
            ),
            check(
                "a teacher is not enough",
                given,
                move |w| decision(w).with("consulted", json!(["teacher"])),
                &[unmet(CONSULTED, "consulted")],
            ),
            check(
                "the director decides, so need not be consulted",
                given,
                move |w| decision(w).with("consulted", json!(["attention-officer"])),
                &[met(CONSULTED)],
            ),
            check(
                "reasons are missing",
                given,
                lacking("report-reasons"),
                &[unmet(REASONED, "report-reasons")],
            ),
            check(
                "help is not decided",
                given,
                lacking("help"),
                &[unmet(REASONED, "help")],
            ),
            check(
                "no reasons on help",
                given,
                lacking("help-reasons"),
                &[unmet(REASONED, "help-reasons")],
            ),
            check(
                "can the family be protected?",
                given,
                lacking("can-protect"),
                &[unmet(REASONED, "can-protect")],
            )
            .only("gpo-wn"),
        ]);
        for role in [Role::CareCoordinator, Role::AttentionOfficer, Role::Teacher] {
            rows.push(check(
                "somebody else decides",
                given,
                move |w| decision(w).by(role),
                &[firm(CONSULTED, "decider")],
            ));
        }
    }
    rows.extend(neither());
    rows.extend(dated());
    rows.extend([
        check(
            "nothing is decided",
            |w| w.answered(false),
            |w| w.decision(false).without("report"),
            &[unmet(REASONED, "report")],
        ),
        check(
            "no norm",
            |w| w.answered(true),
            |w| w.decision(true).without("norm"),
            &[unmet(REASONED, "norm")],
        )
        .only("onderwijs-2019"),
        check(
            "a norm that is none",
            |w| w.answered(true),
            |w| w.decision(true).with("norm", json!("gevoel")),
            &[unmet(REASONED, "norm")],
        )
        .only("onderwijs-2019"),
        check(
            "filing after a decision against it",
            |w| {
                let mut w = w.decided(false);
                w.prepare_report();
                w
            },
            World::filing,
            &[firm(REASONED, "draft")],
        ),
        check(
            "filing without any decision",
            |w| {
                let mut w = w.answered(true);
                w.prepare_report();
                w
            },
            World::filing,
            &[firm(REASONED, "report")],
        ),
        check(
            "filing after another decision since",
            |w| {
                let mut w = w.ready_to_file();
                if w.has_framework() {
                    w.does(&World::answers(false));
                }
                w.does(&w.decision(false));
                w
            },
            World::filing,
            &[firm(REASONED, "draft")],
        ),
    ]);
    rows
}

/// Help or report: neither, only where no suspicion is left or another rule asks to explain.
fn neither() -> Vec<Row> {
    let decision = |w: &World| w.decision(false).with("help", json!("no"));
    let gone = |w: World| {
        let mut w = w.weighed();
        let no = json!({"suspicion": {"answer": "no", "reason": "Het was een ongeluk."}});
        w.does(&act("answer_framework", json!({"answers": no})));
        w
    };
    vec![
        check(
            "neither help nor a report",
            |w| w.answered(false),
            decision,
            &[unmet(REASONED, "help#neither")],
        )
        .only("onderwijs-2019"),
        check(
            "neither help nor a report, and no questions that could say why",
            World::weighed,
            decision,
            &[unmet(REASONED, "help#neither-close")],
        )
        .only("gpo-wn"),
        check(
            "neither, for no suspicion is left",
            gone,
            decision,
            &[met(REASONED)],
        )
        .only("onderwijs-2019"),
        check(
            "neither, where the answers lead to a report",
            |w| w.answered(true),
            |w| not_reporting(w).with("help", json!("no")),
            &[unmet(AGAINST, "report"), met(REASONED)],
        ),
    ]
}

/// A report is not made before it is decided on, unless somebody is in danger.
fn dated() -> Vec<Row> {
    let before = |w: &World| w.filing().with("when", json!({"date": "2026-10-02"}));
    let late = json!({"date": TODAY, "time": "06:30:00"});
    let early = json!({"date": TODAY, "time": "06:00:00"});
    let taken_before = |w: World| {
        let mut w = w.answered(true);
        w.does(&w.decision(true).with("when", json!({"date": "2026-10-02"})));
        w.prepare_report();
        w
    };
    let announced_late = move |w: World| {
        let mut w = w.decided(true);
        w.does(&w.secrecy());
        w.does(&w.announcement().with("when", late.clone()));
        w.does(&w.draft());
        w
    };
    let both = [
        firm(REASONED, "when.date"),
        unmet(ANNOUNCED, "to#afterwards"),
    ];
    vec![
        check(
            "a report of a day before the decision",
            World::ready_to_file,
            before,
            &both,
        )
        .acute(false),
        check(
            "a report of that day, and a decision that was taken before it was written down",
            taken_before,
            before,
            &[met(REASONED), both[1]],
        )
        .acute(false),
        check(
            "a report by telephone, in danger, decided on paper later",
            World::ready_to_file,
            before,
            &[met(REASONED)],
        )
        .acute(true),
        check(
            "a report an hour before it was announced",
            announced_late,
            move |w| w.filing().with("when", early.clone()),
            &both[1..],
        ),
    ]
}

/// The answers lead to a report; the decision does not.
fn not_reporting(w: &World) -> Act {
    let decision = w
        .decision(false)
        .with("second-person", json!("Joke, intern begeleider"));
    if w.has_framework() {
        decision
    } else {
        decision.with("can-protect", json!("no"))
    }
}

fn against() -> Vec<Row> {
    let unadvised = |w: World| {
        let mut w = w.opened();
        w.does(&World::consultation(Role::CareCoordinator));
        w.does(&World::informing());
        w.does(&World::advice("external-confidant"));
        w.does(&w.conversation());
        w.does(&w.weighing());
        if w.has_framework() {
            w.does(&World::answers(true));
        }
        w
    };
    let failed = |w: World| {
        let mut w = w.with_help();
        w.does(&w.review("none", "yes"));
        w
    };
    vec![
        check(
            "two persons and advice",
            |w| w.answered(true),
            not_reporting,
            &[unmet(AGAINST, "report")],
        ),
        check(
            "one person alone",
            |w| w.answered(true),
            |w| not_reporting(w).without("second-person"),
            &[firm(AGAINST, "second-person")],
        ),
        check(
            "whoever decides is not a second person",
            |w| w.answered(true),
            |w| not_reporting(w).with("second-person", json!(" ilse brandsma")),
            &[firm(AGAINST, "second-person")],
        ),
        check(
            "without advice of the reporting body",
            unadvised,
            not_reporting,
            &[firm(AGAINST, "report")],
        ),
        check(
            "in doubt about protection",
            |w| w.answered(true),
            |w| not_reporting(w).with("can-protect", json!("doubt")),
            &[unmet(AGAINST, "report")],
        )
        .only("gpo-wn"),
        check(
            "help failed, and still no report",
            failed,
            not_reporting,
            &[unmet(AGAINST, "report")],
        ),
        check(
            "help failed once, and works now",
            move |w| {
                let mut w = failed(w);
                w.does(&w.review("works", "no"));
                w
            },
            |w| w.decision(false),
            &[silent(AGAINST)],
        ),
        check(
            "a report where they lead to one",
            |w| w.answered(true),
            |w| w.decision(true),
            &[silent(AGAINST)],
        ),
        check(
            "no report where they lead to help",
            |w| w.answered(false),
            |w| w.decision(false),
            &[silent(AGAINST)],
        ),
    ]
}

fn secrecy() -> Vec<Row> {
    let without = |w: World| {
        let mut w = w.decided(true);
        w.does(&w.announcement());
        w.does(&w.draft());
        w
    };
    let weighed = move |change: fn(&World) -> Act| {
        move |w: World| {
            let mut w = without(w);
            w.does(&change(&w));
            w
        }
    };
    let mut rows = vec![
        check(
            "all six questions",
            World::ready_to_file,
            World::filing,
            &[met(SECRECY)],
        ),
        check(
            "no question at all",
            without,
            World::filing,
            &[unmet(SECRECY, "")],
        ),
        check(
            "a yes that points nowhere",
            weighed(|w| w.secrecy().with("answers.consulted.records", json!([]))),
            World::filing,
            &[unmet(SECRECY, "answers.consulted.answer")],
        ),
        check(
            "a no that is explained",
            weighed(|w| {
                let no = json!({"answer": "no", "explanation": "Er was geen tijd."});
                w.secrecy().with("answers.advice-asked", no)
            }),
            World::filing,
            &[met(SECRECY)],
        ),
        check(
            "a no without a word",
            weighed(|w| {
                w.secrecy()
                    .with("answers.advice-asked", json!({"answer": "no"}))
            }),
            World::filing,
            &[unmet(SECRECY, "answers.advice-asked.answer")],
        ),
    ];
    for (path, field) in [
        ("answers.consulted", "answers.consulted.answer"),
        ("answers.advice-asked", "answers.advice-asked.answer"),
        ("answers.enough-facts", "answers.enough-facts.answer"),
        (
            "answers.interests-weighed",
            "answers.interests-weighed.answer",
        ),
        (
            "answers.contacts-with-family",
            "answers.contacts-with-family.answer",
        ),
        (
            "answers.efforts-for-cooperation",
            "answers.efforts-for-cooperation.answer",
        ),
    ] {
        let given = move |w: World| {
            let mut w = without(w);
            w.does(&w.secrecy().without(path));
            w
        };
        rows.push(check(
            "a question is missing",
            given,
            World::filing,
            &[unmet(SECRECY, field)],
        ));
    }
    rows
}

/// Everything but the announcement, and then these.
fn announcing(acts: fn(&World) -> Vec<Act>) -> impl Fn(World) -> World {
    move |w| {
        let mut w = w.decided(true);
        w.does(&w.secrecy());
        w.does(&w.draft());
        for act in acts(&w) {
            w.does(&act);
        }
        w
    }
}

fn to_mother(w: &World) -> Act {
    w.announcement().with("to", json!([w.mother.to_string()]))
}

fn announcements() -> Vec<Row> {
    let both = [unmet(ANNOUNCED, "to"), unmet(EFFORTS, "consent-efforts")];
    let mut rows = vec![
        check(
            "told both parents",
            World::ready_to_file,
            World::filing,
            &[met(ANNOUNCED)],
        ),
        check("told nobody", announcing(|_| vec![]), World::filing, &both),
        check(
            "told the mother",
            announcing(|w| vec![to_mother(w)]),
            World::filing,
            &both[..1],
        ),
        check(
            "told the mother, and a ground for the father",
            announcing(|w| vec![to_mother(w), w.announcement_waiver()]),
            World::filing,
            &[met(ANNOUNCED)],
        ),
        check(
            "a ground for not talking is not one for not announcing",
            announcing(|w| vec![to_mother(w), w.waiver()]),
            World::filing,
            &both[..1],
        ),
        check(
            "told under the old number",
            announcing(|w| {
                let father = World::parent("Karel de Visser").with("replaces", json!(w.father));
                vec![w.announcement(), father]
            }),
            World::filing,
            &[met(ANNOUNCED)],
        ),
    ];
    let lacking: [fn(&World) -> Vec<Act>; 6] = [
        |w| vec![w.announcement().without("reason-told")],
        |w| vec![w.announcement().without("purpose-told")],
        |w| vec![w.announcement().without("reaction-asked")],
        |w| vec![w.announcement().with("reaction-asked", json!("no"))],
        |w| vec![w.announcement().without("reaction")],
        |w| vec![w.announcement().without("objects")],
    ];
    for acts in lacking {
        rows.push(check(
            "told half",
            announcing(acts),
            World::filing,
            &both[..1],
        ));
    }
    rows
}

fn objecting(w: &World) -> Act {
    w.announcement()
        .with("objects", json!("yes"))
        .with("objections", json!("Zij willen het niet."))
}

fn weighing_objections(w: &World) -> Act {
    objecting(w)
        .with("nature", json!("Slaan."))
        .with("seriousness", json!("Elke week."))
        .with("need", json!("Wij kunnen het niet stoppen."))
        .with("weighed", json!("Sami gaat voor."))
}

fn objections() -> Vec<Row> {
    vec![
        check(
            "objections that nobody weighed",
            announcing(|w| vec![objecting(w)]),
            World::filing,
            &[unmet(OBJECTIONS, "weighed")],
        ),
        check(
            "objections are met",
            announcing(|w| vec![objecting(w).with("met-how", json!("Zij lezen mee."))]),
            World::filing,
            &[met(OBJECTIONS)],
        ),
        check(
            "objections are weighed",
            announcing(|w| vec![weighing_objections(w)]),
            World::filing,
            &[met(OBJECTIONS)],
        ),
        check(
            "objections that were taken back",
            announcing(|w| vec![objecting(w), w.announcement()]),
            World::filing,
            &[silent(OBJECTIONS)],
        ),
        check(
            "the other parent does not take them back",
            announcing(|w| vec![objecting(w), to_mother(w)]),
            World::filing,
            &[unmet(OBJECTIONS, "weighed")],
        ),
    ]
}

fn efforts() -> Vec<Row> {
    vec![
        check(
            "cooperation was asked",
            World::ready_to_file,
            World::filing,
            &[met(EFFORTS)],
        ),
        check(
            "cooperation was not asked",
            announcing(|w| vec![w.announcement().without("consent-efforts")]),
            World::filing,
            &[unmet(EFFORTS, "consent-efforts")],
        ),
    ]
}

fn drafts() -> Vec<Row> {
    let entries = |entry: fn() -> Act| {
        move |w: World| {
            let mut w = w.decided(true);
            w.heard = w.does(&entry());
            w
        }
    };
    let only = |w: &World| w.draft().with("entries", json!([w.heard]));
    let mut rows = vec![
        check("a fact", |w| w.decided(true), World::draft, &[met(FACTS)]),
        check(
            "nothing",
            |w| w.decided(true),
            |w| w.draft().with("entries", json!([])),
            &[unmet(FACTS, "entries")],
        ),
        check(
            "a hypothesis alone",
            |w| {
                let mut w = w.decided(true);
                w.heard = w.does(&w.hypothesis());
                w
            },
            only,
            &[unmet(FACTS, "entries")],
        ),
        check(
            "a sign is a fact",
            entries(World::sign),
            only,
            &[met(FACTS)],
        ),
    ];
    for entry in [World::third_party, World::diagnosis] {
        rows.push(check(
            "only what others say",
            entries(entry),
            only,
            &[unmet(FACTS, "entries")],
        ));
    }
    rows
}
