//! Step 2: consulting.

use domain::role::Role;
use serde_json::json;

use crate::table::{Row, check, met, play, unmet};
use crate::world::{Act, World, act};

const COORDINATOR: &str = "step2.care-coordinator";
const DIRECTOR: &str = "step2.director-informed";
const ADVICE: &str = "step2.external-advice";
const ANONYMOUS: &str = "advice.anonymous";

#[test]
fn the_table_of_step_2_holds() {
    play(&rows());
}

/// Spoken with the parents, and consulted only these.
fn after(acts: impl Fn() -> Vec<Act>) -> impl Fn(World) -> World {
    move |w| {
        let mut w = w.opened();
        for act in acts() {
            w.does(&act);
        }
        w.does(&w.conversation());
        w
    }
}

fn complete() -> Act {
    act("complete_step", json!({"step": "2"}))
}

pub(crate) fn rows() -> Vec<Row> {
    let coordinator = || World::consultation(Role::CareCoordinator);
    let director = World::informing;
    let advice = || World::advice("reporting-body");
    let mut rows = vec![
        check(
            "all consulted",
            World::talked,
            World::weighing,
            &[met(COORDINATOR), met(DIRECTOR), met(ADVICE)],
        ),
        check(
            "step 2 completed",
            World::consulted,
            |_| complete(),
            &[met(COORDINATOR), met(DIRECTOR), met(ADVICE)],
        ),
        check(
            "nobody consulted, step 2",
            World::opened,
            |_| complete(),
            &[
                unmet(COORDINATOR, "with"),
                unmet(DIRECTOR, "told"),
                unmet(ADVICE, "adviser"),
            ],
        ),
        check(
            "no care coordinator",
            after(move || vec![director(), advice()]),
            World::weighing,
            &[unmet(COORDINATOR, "with")],
        ),
        check(
            "a teacher is not the care coordinator",
            after(move || vec![World::consultation(Role::Teacher), director(), advice()]),
            World::weighing,
            &[unmet(COORDINATOR, "with")],
        ),
        check(
            "the attention officer is as good",
            after(move || {
                vec![
                    World::consultation(Role::AttentionOfficer),
                    director(),
                    advice(),
                ]
            }),
            World::weighing,
            &[met(COORDINATOR)],
        ),
        check(
            "the director was not told",
            after(move || vec![coordinator(), advice()]),
            World::weighing,
            &[unmet(DIRECTOR, "told")],
        ),
        check(
            "no advice from outside",
            after(move || vec![coordinator(), director()]),
            World::weighing,
            &[unmet(ADVICE, "adviser")],
        ),
        check(
            "the external confidant is outside",
            after(move || {
                vec![
                    coordinator(),
                    director(),
                    World::advice("external-confidant"),
                ]
            }),
            World::weighing,
            &[met(ADVICE)],
        ),
        check(
            "advice before the care coordinator was consulted",
            after(move || {
                let earlier = advice().with("when", json!({"date": "2026-10-02"}));
                vec![earlier, coordinator(), director()]
            }),
            World::weighing,
            &[unmet(ADVICE, "consulted-first")],
        ),
        check(
            "advice an hour before the care coordinator was consulted",
            after(move || {
                let at = |time: &str| json!({"date": "2026-10-02", "time": time});
                vec![
                    coordinator().with("when", at("09:00:00")),
                    director(),
                    advice().with("when", at("08:00:00")),
                ]
            }),
            World::weighing,
            &[unmet(ADVICE, "consulted-first")],
        ),
        check(
            "advice on the day on which the care coordinator was consulted, written down before it",
            after(move || vec![advice(), coordinator(), director()]),
            World::weighing,
            &[met(ADVICE)],
        ),
        check(
            "an expert on injuries does not advise on reporting",
            after(move || vec![coordinator(), director(), World::advice("expert")]),
            World::weighing,
            &[unmet(ADVICE, "adviser")],
        ),
    ];
    rows.extend(sheets());
    rows
}

fn sheet(summary: &str, question: &str) -> Act {
    act(
        "prepare_advice",
        json!({"summary": summary, "question": question}),
    )
}

fn sheets() -> Vec<Row> {
    vec![
        check(
            "a sheet without names",
            World::opened,
            |_| sheet("Een kind heeft blauwe plekken.", "Wat raadt u aan?"),
            &[met(ANONYMOUS)],
        ),
        check(
            "the pupil's name in the summary",
            World::opened,
            |_| sheet("Sami heeft blauwe plekken.", "Wat raadt u aan?"),
            &[unmet(ANONYMOUS, "summary")],
        ),
        check(
            "the father's name in the question",
            World::opened,
            |_| sheet("Een kind.", "Is dit iets voor meneer Visser?"),
            &[unmet(ANONYMOUS, "question")],
        ),
        check(
            "the group",
            World::opened,
            |_| sheet("Een kind uit groep 5b.", "Wat raadt u aan?"),
            &[unmet(ANONYMOUS, "summary")],
        ),
        check(
            "the street of a parent",
            |w| {
                let mut w = w.opened();
                w.does(
                    &World::parent("Lotte").with("address", json!("Meidoornstraat 12, Waterveen")),
                );
                w
            },
            |_| sheet("Een kind uit de Meidoornstraat.", "Wat raadt u aan?"),
            &[unmet(ANONYMOUS, "summary")],
        ),
        check(
            "whoever told of it",
            World::opened,
            |_| sheet("Tineke zag het kind vallen.", "Wat raadt u aan?"),
            &[unmet(ANONYMOUS, "summary")],
        ),
        check(
            "the date of birth, written out",
            World::opened,
            |_| sheet("Een kind van 12 maart 2017.", "Wat raadt u aan?"),
            &[unmet(ANONYMOUS, "summary")],
        ),
    ]
}
