//! Step 1: mapping the signals.

use serde_json::json;

use crate::table::{Row, Then, check, met, play, silent, unmet};
use crate::world::{Act, World, act};

const SOURCE: &str = "entry.source-required";
const DIAGNOSIS: &str = "entry.diagnosis-qualified";
const HYPOTHESIS: &str = "entry.hypothesis-marked";
const SIGN: &str = "sign.what-was-seen";
const BEFORE: &str = "entry.happened-before-recorded";
const STAFF: &str = "step1.staff-suspected";
const COUNTER: &str = "entry.counter-signals";
const SIGNAL: &str = "step1.has-signal";
const INSTRUMENT: &str = "step1.instrument";
const CONTACT: &str = "step1.no-child-contact";
const FOLLOW_UP: &str = "hypothesis.follow-up";

#[test]
fn the_table_of_step_1_holds() {
    play(&rows());
}

pub(crate) fn rows() -> Vec<Row> {
    [
        entries(),
        moments(),
        signals(),
        contact(),
        hypotheses(),
        staff(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Recording the entry is refused for want of this field, and so is correcting another into it.
fn wanting(
    rule: &'static str,
    whole: fn() -> Act,
    fields: &[(&'static str, &'static str, &'static str)],
) -> Vec<Row> {
    let mut rows = vec![check(
        "all is there",
        World::opened,
        move |_| whole(),
        &[met(rule)],
    )];
    for (path, field, in_correction) in fields.iter().copied() {
        rows.push(check(
            "a field is missing",
            World::opened,
            move |_| whole().without(path),
            &[unmet(rule, field)],
        ));
        rows.push(check(
            "a field is missing in a correction",
            World::opened,
            move |w| correction(w, &whole().without(path)),
            &[unmet(rule, in_correction)],
        ));
    }
    rows
}

fn correction(w: &World, entry: &Act) -> Act {
    act(
        "correct_entry",
        json!({"corrects": w.seen, "reason": "Verkeerd gehoord.", "entry": entry.fields}),
    )
}

fn entries() -> Vec<Row> {
    let mut rows = wanting(
        SOURCE,
        World::third_party,
        &[
            ("source.name", "source.name", "entry.source.name"),
            (
                "source.relation",
                "source.relation",
                "entry.source.relation",
            ),
            ("source.hand", "source.hand", "entry.source.hand"),
            (
                "source.received-how",
                "source.received-how",
                "entry.source.received-how",
            ),
            (
                "source.received-on",
                "source.received-on",
                "entry.source.received-on",
            ),
        ],
    );
    rows.extend(wanting(
        DIAGNOSIS,
        World::diagnosis,
        &[
            (
                "professional.name",
                "professional.name",
                "entry.professional.name",
            ),
            (
                "professional.profession",
                "professional.profession",
                "entry.professional.profession",
            ),
            (
                "professional.on",
                "professional.on",
                "entry.professional.on",
            ),
        ],
    ));
    rows.extend(wanting(
        SIGN,
        World::sign,
        &[
            ("sign.sign", "sign.sign", "entry.sign.sign"),
            ("sign.list", "sign.list", "entry.sign.list"),
            ("text", "text", "entry.text"),
            ("happened", "happened.date", "entry.happened.date"),
            ("sign.seen-by", "sign.seen-by", "entry.sign.seen-by"),
        ],
    ));
    rows.extend(wanting(
        COUNTER,
        World::entry,
        &[("bearing", "bearing", "entry.bearing")],
    ));
    let protected = |ground: &str| {
        World::third_party().with(
            "source",
            json!({"protected": "yes", "protected-ground": ground}),
        )
    };
    rows.extend([
        check(
            "a protected source needs a ground and no name",
            World::opened,
            move |_| protected("De buurvrouw is bang."),
            &[met(SOURCE)],
        ),
        check(
            "a protected source without a ground",
            World::opened,
            move |_| protected(" "),
            &[unmet(SOURCE, "source.protected-ground")],
        ),
        check(
            "a source that is said not to be protected is named",
            World::opened,
            |_| {
                let open = json!({"protected": "no", "protected-ground": "Toch niet."});
                World::third_party().with("source", open)
            },
            &[
                unmet(SOURCE, "source.name"),
                unmet(SOURCE, "source.relation"),
                unmet(SOURCE, "source.hand"),
                unmet(SOURCE, "source.received-how"),
                unmet(SOURCE, "source.received-on"),
            ],
        ),
        check(
            "blanks are not a name",
            World::opened,
            |_| World::third_party().with("source.name", json!(" \t ")),
            &[unmet(SOURCE, "source.name")],
        ),
        check(
            "a hypothesis on an entry",
            World::opened,
            World::hypothesis,
            &[met(HYPOTHESIS)],
        ),
        check(
            "a hypothesis on nothing",
            World::opened,
            |w| w.hypothesis().with("rests-on", json!([])),
            &[unmet(HYPOTHESIS, "rests-on")],
        ),
        check(
            "several faults at once",
            World::opened,
            |_| {
                World::third_party()
                    .without("bearing")
                    .without("source.hand")
            },
            &[unmet(SOURCE, "source.hand"), unmet(COUNTER, "bearing")],
        ),
    ]);
    rows
}

/// The whole minute in which the dossier stands is past; the next one is not.
fn moments() -> Vec<Row> {
    let tomorrow = json!({"date": "2026-10-06"});
    let entry = |when: serde_json::Value| {
        move |_: &World| World::entry().with("happened", Clone::clone(&when))
    };
    let at = |time: &str| json!({"date": "2026-10-05", "time": time});
    let mut rows = vec![
        check(
            "today",
            World::opened,
            entry(json!({"date": "2026-10-05"})),
            &[met(BEFORE)],
        ),
        check(
            "earlier today",
            World::opened,
            entry(at("08:00:00")),
            &[met(BEFORE)],
        ),
        check(
            "later today",
            World::opened,
            entry(at("08:30:00")),
            &[unmet(BEFORE, "happened.date")],
        ),
        check(
            "tomorrow",
            World::opened,
            entry(tomorrow.clone()),
            &[unmet(BEFORE, "happened.date")],
        ),
        check(
            "a correction of tomorrow",
            World::opened,
            {
                let tomorrow = tomorrow.clone();
                move |w| correction(w, &World::entry().with("happened", tomorrow.clone()))
            },
            &[unmet(BEFORE, "entry.happened.date")],
        ),
    ];
    // Not only when it happened: no day of the past lies in the future.
    let days: [(fn() -> Act, &'static str); 3] = [
        (World::third_party, "source.received-on"),
        (World::diagnosis, "professional.on"),
        (World::document, "dated"),
    ];
    for (whole, field) in days {
        rows.push(check(
            "a day that has yet to come",
            World::opened,
            move |_| whole().with(field, json!("2026-10-06")),
            &[unmet(BEFORE, field)],
        ));
    }
    rows.push(check(
        "an instrument that was filled in tomorrow",
        World::talked,
        |w| w.weighing().with("instrument.on", json!("2026-10-06")),
        &[unmet(BEFORE, "instrument.on")],
    ));
    let acts: [(fn(World) -> World, fn(&World) -> Act); 10] = [
        (World::opened, World::told_of_report),
        (World::opened, |_| {
            World::consultation(domain::role::Role::Teacher)
        }),
        (World::opened, |_| World::informing()),
        (World::opened, |_| World::advice("expert")),
        (World::opened, World::conversation),
        (World::opened, |_| World::child_conversation()),
        (World::opened, World::announcement),
        (World::ready_to_file, World::filing),
        (World::filed, |_| World::feedback("between")),
        (World::with_help, |w| w.review("works", "no")),
    ];
    for (given, whole) in acts {
        let tomorrow = tomorrow.clone();
        let when = move |w: &World| whole(w).with("when", tomorrow.clone());
        let then: [Then; 1] = [unmet(BEFORE, "when.date")];
        rows.push(check(
            "what happens tomorrow cannot be recorded",
            given,
            when,
            &then,
        ));
    }
    rows
}

fn complete(step: &str, instrument: &str) -> Act {
    act(
        "complete_step",
        json!({"step": step, "instrument": instrument}),
    )
}

fn signals() -> Vec<Row> {
    vec![
        check(
            "step 1 with signals",
            World::opened,
            |_| complete("1", "Een lijst"),
            &[met(SIGNAL), met(INSTRUMENT)],
        ),
        check(
            "step 1 without a signal",
            World::bare,
            |_| complete("1", "Een lijst"),
            &[unmet(SIGNAL, "kind")],
        ),
        check(
            "weighing nothing",
            |w| {
                let mut w = w.bare();
                w.consult();
                w.does(&w.conversation().with("facts-shared", json!([])));
                w
            },
            World::weighing,
            &[unmet(SIGNAL, "kind")],
        ),
        check(
            "a signal that turned out to be a hypothesis is none",
            |w| {
                let mut w = w.bare();
                let first = w.does(&World::entry());
                let second = w.does(&World::entry());
                let supposed = w.hypothesis().with("rests-on", json!([second])).fields;
                w.does(&act(
                    "correct_entry",
                    json!({"corrects": first, "reason": "Geen feit.", "entry": supposed}),
                ));
                let supposed = w.hypothesis().with("rests-on", json!([first])).fields;
                w.does(&act(
                    "correct_entry",
                    json!({"corrects": second, "reason": "Geen feit.", "entry": supposed}),
                ));
                w
            },
            |_| complete("1", "Een lijst"),
            &[unmet(SIGNAL, "kind")],
        ),
        check(
            "step 1 without an instrument",
            World::opened,
            |_| complete("1", " "),
            &[unmet(INSTRUMENT, "instrument")],
        ),
        check(
            "a sign ticked on a list is an instrument",
            |w| {
                let mut w = w.opened();
                w.does(&World::sign());
                w
            },
            |_| complete("1", ""),
            &[met(INSTRUMENT)],
        ),
        check(
            "the instrument of another step is none",
            |w| {
                let mut w = w.talked();
                w.does(&complete("3", "Een gesprekslijst"));
                w
            },
            |_| complete("1", ""),
            &[unmet(INSTRUMENT, "instrument")],
        ),
    ]
}

fn contact() -> Vec<Row> {
    let unseen = |w: &World| w.opening().with("on-parent-condition", json!("yes"));
    let opened_unseen = move |mut w: World| {
        w.does(&unseen(&w));
        w
    };
    vec![
        check(
            "opened by somebody who does not see the children",
            |w| w,
            unseen,
            &[unmet(CONTACT, "with")],
        ),
        check(
            "then the care coordinator is asked",
            opened_unseen,
            |_| World::consultation(domain::role::Role::CareCoordinator),
            &[met(CONTACT)],
        ),
        check(
            "then the director is told",
            opened_unseen,
            |_| World::informing(),
            &[met(CONTACT)],
        ),
        check(
            "a signal of somebody who does not see the child",
            World::bare,
            |_| World::entry().with("on-parent-condition", json!("yes")),
            &[unmet(CONTACT, "with")],
        ),
        check(
            "a signal of somebody who does see the child",
            World::bare,
            |_| World::entry().with("on-parent-condition", json!("no")),
            &[silent(CONTACT)],
        ),
        check(
            "a signal in a round before this one",
            |w| {
                let mut w = w.closed();
                w.does(&act("reopen", json!({"reason": "Er is meer."})));
                w
            },
            |_| World::entry(),
            &[silent(CONTACT)],
        ),
        check(
            "a colleague in the staff room is neither",
            opened_unseen,
            |_| World::consultation(domain::role::Role::Teacher),
            &[unmet(CONTACT, "with")],
        ),
    ]
}

fn resolve(w: &World, outcome: &str, because_of: &[domain::id::No]) -> Act {
    let hypothesis = w.case.current_entries().last().unwrap().no();
    act(
        "resolve_hypothesis",
        json!({
            "hypothesis": hypothesis, "outcome": outcome, "because-of": because_of,
            "note": "Dat bleek.",
        }),
    )
}

fn hypotheses() -> Vec<Row> {
    let supposed = |w: World| {
        let mut w = w.talked();
        w.does(&w.hypothesis());
        w
    };
    let decided = move |w: World| {
        let mut w = supposed(w);
        w.does(&w.weighing());
        if w.has_framework() {
            w.does(&World::answers(false));
        }
        w.does(&w.decision(false));
        w.plan = w.does(&World::help_plan());
        w.does(&w.review("works", "no"));
        w
    };
    let resolved = move |outcome: &'static str| {
        move |w: World| {
            let mut w = decided(w);
            let because: &[_] = if outcome == "withdrawn" {
                &[]
            } else {
                &[w.heard]
            };
            w.does(&resolve(&w, outcome, because));
            w
        }
    };
    vec![
        check(
            "weighing with an open hypothesis",
            supposed,
            World::weighing,
            &[unmet(FOLLOW_UP, "hypothesis")],
        ),
        check(
            "closing with an open hypothesis",
            decided,
            |_| World::closing(),
            &[unmet(FOLLOW_UP, "hypothesis")],
        ),
        check(
            "confirmed",
            resolved("confirmed"),
            |_| World::closing(),
            &[met(FOLLOW_UP)],
        ),
        check(
            "refuted",
            resolved("refuted"),
            |_| World::closing(),
            &[met(FOLLOW_UP)],
        ),
        check(
            "withdrawn",
            resolved("withdrawn"),
            |_| World::closing(),
            &[met(FOLLOW_UP)],
        ),
    ]
}

/// Whatever form it is, a suspicion about somebody of the school stops it.
fn staff() -> Vec<Row> {
    let about = |act: Act| act.with("about-staff", json!("yes"));
    vec![
        check(
            "an entry about somebody of the school",
            World::opened,
            move |_| about(World::entry()),
            &[unmet(STAFF, "about-staff")],
        ),
        check(
            "a correction that says so",
            World::opened,
            move |w| correction(w, &about(World::entry())),
            &[unmet(STAFF, "entry.about-staff")],
        ),
        check(
            "a list of signs about somebody of the school",
            World::opened,
            move |_| {
                about(act(
                    "fill_sign_list",
                    json!({"list": "age-4-12", "signs-version": 1, "note": "Niets gezien."}),
                ))
            },
            &[unmet(STAFF, "about-staff")],
        ),
        check(
            "opening a dossier about somebody of the school",
            |w| w,
            move |w| about(w.opening()),
            &[unmet(STAFF, "about-staff")],
        ),
        check(
            "an entry about somebody else",
            World::opened,
            |_| World::entry().with("about-staff", json!("no")),
            &[silent(STAFF)],
        ),
    ]
}
