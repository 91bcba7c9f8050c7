//! What every form must hold, and where a number points at nothing.

use domain::id::No;
use serde_json::{Value, json};

use crate::table::{Row, check, fault, play, unmet};
use crate::world::{Act, TODAY, World, act};

const REQUIRED: &str = "form.required";
const UNKNOWN: &str = "form.unknown-record";

/// Accepted as it is, and refused without each of these fields.
fn wanting(
    given: fn(World) -> World,
    whole: fn(&World) -> Act,
    fields: &[(&'static str, &'static str)],
) -> Vec<Row> {
    let mut rows = vec![check("the whole form", given, whole, &[])];
    for (path, field) in fields.iter().copied() {
        let then = [fault(REQUIRED, field)];
        rows.push(check(
            "a field is left out",
            given,
            move |w| whole(w).without(path),
            &then,
        ));
        let is_text = {
            let world = given(World::new(crate::world::edition("onderwijs-2019")));
            let fields = whole(&world).fields;
            path.split('.').fold(fields, |at, name| at[name].clone())
        };
        if is_text
            .as_str()
            .is_some_and(|text| text.contains([' ', '.']))
        {
            let blank = move |w: &World| whole(w).with(path, json!(" \n "));
            rows.push(check(
                "a field holds nothing but blanks",
                given,
                blank,
                &then,
            ));
        }
    }
    rows
}

fn correction(w: &World) -> Act {
    let entry = World::entry().fields;
    act(
        "correct_entry",
        json!({"corrects": w.seen, "reason": "Ik zag het verkeerd.", "entry": entry}),
    )
}

fn supposing(w: World) -> World {
    let mut w = w.opened();
    w.plan = w.does(&w.hypothesis());
    w
}

fn resolution(w: &World) -> Act {
    act(
        "resolve_hypothesis",
        json!({
            "hypothesis": w.plan, "outcome": "refuted", "because-of": [w.heard],
            "note": "Het bleek niet zo.",
        }),
    )
}

/// With a document that the school keeps for its own defence.
fn defended(w: World) -> World {
    let mut w = w.opened();
    let no = w.does(&World::document().with("for-defence", json!("yes")));
    assert_eq!(no, No(6));
    w
}

/// A document is chosen like an entry: for a talk, a hypothesis, a weighing, and the report.
#[test]
fn a_document_is_chosen_like_an_entry() {
    for edition in crate::world::editions() {
        let mut w = World::new(edition).opened();
        let document = w.does(&World::document());
        let chosen = json!([w.seen, document]);
        w.does(&World::draft(&w).with("entries", chosen.clone()));
        w.does(&w.conversation().with("facts-shared", chosen.clone()));
        w.does(&preparation(&w).with("entries", chosen.clone()));
        w.does(&w.hypothesis().with("rests-on", chosen));
        let supposed = w.case.newest();
        let because = json!([document]);
        let settled = resolution(&w).with("hypothesis", json!(supposed));
        w.does(&settled.with("because-of", because));
    }
}

/// For the school's own defence a document says nothing about the suspicion.
#[test]
fn a_document_for_the_defence_has_no_bearing() {
    for edition in crate::world::editions() {
        let mut w = World::new(edition).opened();
        let kept = World::document().with("for-defence", json!("yes"));
        w.does(&kept.without("bearing"));
    }
}

fn document(_: &World) -> Act {
    World::document()
}

fn sheet(_: &World) -> Act {
    act(
        "prepare_advice",
        json!({"summary": "Een kind.", "question": "Wat nu?"}),
    )
}

fn request(_: &World) -> Act {
    act(
        "ask_consultation",
        json!({"of": "care-coordinator", "question": "Wat nu?"}),
    )
}

fn preparation(w: &World) -> Act {
    act(
        "prepare_conversation",
        json!({"with": [w.mother.to_string()], "purpose": "Onze zorgen."}),
    )
}

#[test]
fn what_is_required_is_named() {
    let rows = [
        wanting(
            World::opened,
            |_| World::entry(),
            &[
                ("kind", "kind"),
                ("text", "text"),
                ("happened", "happened.date"),
            ],
        ),
        wanting(
            World::opened,
            correction,
            &[
                ("corrects", "corrects"),
                ("reason", "reason"),
                ("entry.kind", "entry.kind"),
                ("entry.text", "entry.text"),
                ("entry.happened", "entry.happened.date"),
            ],
        ),
        wanting(
            supposing,
            resolution,
            &[
                ("hypothesis", "hypothesis"),
                ("outcome", "outcome"),
                ("because-of", "because-of"),
                ("note", "note"),
            ],
        ),
        wanting(
            World::opened,
            World::told_of_report,
            &[
                ("with", "with"),
                ("when", "when.date"),
                ("summary", "summary"),
            ],
        ),
        wanting(
            World::opened,
            document,
            &[
                ("title", "title"),
                ("description", "description"),
                ("made-by", "made-by"),
                ("bearing", "bearing"),
            ],
        ),
        wanting(
            World::opened,
            |_| World::parent("Anton Mulder"),
            &[("name", "name"), ("relation", "relation")],
        ),
        wanting(
            World::opened,
            |_| {
                let dossier = domain::id::DossierId::new([9; 16]).to_string();
                act(
                    "link_dossier",
                    json!({"dossier": dossier, "relation": "een broer."}),
                )
            },
            &[("dossier", "dossier"), ("relation", "relation")],
        ),
        wanting(
            World::weighed,
            |_| act("complete_step", json!({"step": "3"})),
            &[("step", "step")],
        ),
        wanting(
            World::opened,
            request,
            &[("of", "of"), ("question", "question")],
        ),
        wanting(
            World::opened,
            |_| World::consultation(domain::role::Role::CareCoordinator),
            &[
                ("with", "with"),
                ("name", "name"),
                ("when", "when.date"),
                ("discussed", "discussed"),
                ("outcome", "outcome"),
            ],
        ),
        wanting(
            World::opened,
            |_| World::informing(),
            &[
                ("told-by", "told-by"),
                ("name", "name"),
                ("when", "when.date"),
                ("told", "told"),
            ],
        ),
        wanting(
            World::opened,
            sheet,
            &[("summary", "summary"), ("question", "question")],
        ),
        wanting(
            World::opened,
            |_| World::advice("expert"),
            &[
                ("adviser", "adviser"),
                ("when", "when.date"),
                ("question", "question"),
                ("advice", "advice"),
            ],
        ),
        wanting(
            World::opened,
            preparation,
            &[("with", "with"), ("purpose", "purpose")],
        ),
        wanting(World::opened, World::waiver, &[("with", "with")]),
        wanting(
            World::opened,
            |_| World::child_conversation(),
            &[
                ("when", "when.date"),
                ("present-names", "present-names"),
                ("said", "said"),
            ],
        ),
    ];
    play(&rows.into_iter().flatten().collect::<Vec<_>>());
}

/// Objections that are not met, weighed by all that the plan names.
fn weighing_objections(w: &World) -> Act {
    w.announcement()
        .with("objects", json!("yes"))
        .with("objections", json!("Zij wil niet."))
        .with("nature", json!("Slaan."))
        .with("seriousness", json!("Elke week."))
        .with("need", json!("Wij kunnen het niet stoppen."))
        .with("weighed", json!("Sami gaat voor."))
}

#[test]
fn what_is_required_of_the_report_and_of_help_is_named() {
    let objecting = |w: &World| {
        w.announcement()
            .with("objects", json!("yes"))
            .with("objections", json!("Zij wil niet."))
    };
    let rows = [
        wanting(
            World::opened,
            World::announcement,
            &[("to", "to"), ("when", "when.date"), ("how", "how")],
        ),
        wanting(World::opened, objecting, &[("objections", "objections")]),
        wanting(
            World::opened,
            weighing_objections,
            &[
                ("nature", "nature"),
                ("seriousness", "seriousness"),
                ("need", "need"),
            ],
        ),
        wanting(World::opened, World::announcement_waiver, &[("to", "to")]),
        wanting(
            World::opened,
            World::draft,
            &[
                ("reporter", "reporter"),
                ("reachable", "reachable"),
                ("current-safety", "current-safety"),
            ],
        ),
        wanting(
            World::ready_to_file,
            World::filing,
            &[
                ("when", "when.date"),
                ("how", "how"),
                ("received-by", "received-by"),
                ("draft", "draft"),
            ],
        ),
        wanting(
            World::filed,
            |_| World::feedback("between"),
            &[
                ("stage", "stage"),
                ("when", "when.date"),
                ("from", "from"),
                ("told", "told"),
            ],
        ),
        wanting(
            World::with_help,
            |w| w.review("works", "no"),
            &[
                ("plan", "plan"),
                ("when", "when.date"),
                ("effect", "effect"),
                ("violence-goes-on", "violence-goes-on"),
                ("findings", "findings"),
            ],
        ),
        wanting(
            World::closed,
            |_| act("reopen", json!({"reason": "Er is een nieuw signaal."})),
            &[("reason", "reason")],
        ),
    ];
    play(&rows.into_iter().flatten().collect::<Vec<_>>());
}

#[test]
fn a_number_that_points_at_nothing_is_named() {
    let pointing: [(
        fn(World) -> World,
        fn(&World) -> Act,
        &str,
        Value,
        &'static str,
    ); 24] = [
        (World::opened, correction, "corrects", json!(99), "corrects"),
        (World::opened, correction, "corrects", json!(1), "corrects"),
        (
            World::opened,
            World::hypothesis,
            "rests-on",
            json!([99, 98]),
            "rests-on",
        ),
        (supposing, resolution, "hypothesis", json!(99), "hypothesis"),
        // An entry, but no hypothesis.
        (supposing, resolution, "hypothesis", json!(4), "hypothesis"),
        (
            supposing,
            resolution,
            "because-of",
            json!([1]),
            "because-of",
        ),
        // A hypothesis does not prove itself.
        (
            supposing,
            resolution,
            "because-of",
            json!([6]),
            "because-of",
        ),
        (
            World::opened,
            World::told_of_report,
            "parties",
            json!(["4", "5"]),
            "parties",
        ),
        (
            World::opened,
            |_| World::parent("Anton"),
            "replaces",
            json!(1),
            "replaces",
        ),
        (World::opened, request, "entries", json!([2]), "entries"),
        (
            World::opened,
            |_| World::consultation(domain::role::Role::Teacher),
            "request",
            json!(4),
            "request",
        ),
        (
            World::opened,
            |_| World::entry(),
            "about",
            json!(["99"]),
            "about",
        ),
        // What the school keeps for its own defence goes into no report and no talk.
        (defended, World::draft, "entries", json!([4, 6]), "entries"),
        (
            defended,
            World::conversation,
            "facts-shared",
            json!([4, 6]),
            "facts-shared",
        ),
        (World::opened, sheet, "entries", json!([99]), "entries"),
        (
            World::opened,
            preparation,
            "entries",
            json!([99]),
            "entries",
        ),
        (World::opened, preparation, "with", json!(["99"]), "with"),
        (
            World::opened,
            World::conversation,
            "facts-shared",
            json!([99]),
            "facts-shared",
        ),
        (
            World::opened,
            World::waiver,
            "with",
            json!(["pupil", "4"]),
            "with",
        ),
        (
            World::opened,
            World::announcement,
            "to",
            json!(["99"]),
            "to",
        ),
        (
            World::opened,
            World::draft,
            "entries",
            json!([4, 99]),
            "entries",
        ),
        (
            World::opened,
            World::secrecy,
            "answers.consulted.records",
            json!([99]),
            "answers.consulted.records",
        ),
        (
            World::ready_to_file,
            World::filing,
            "draft",
            json!(4),
            "draft",
        ),
        (
            World::with_help,
            |w| w.review("works", "no"),
            "plan",
            json!(4),
            "plan",
        ),
    ];
    let mut rows = Vec::new();
    for (given, whole, path, value, field) in pointing {
        let path = path.to_owned();
        let when = move |w: &World| whole(w).with(&path, value.clone());
        rows.push(check(field, given, when, &[fault(UNKNOWN, field)]));
    }
    rows.push(check(
        "a corrected hypothesis that rests on what it was",
        supposing,
        |w| {
            let entry = w.hypothesis().with("rests-on", json!([w.plan])).fields;
            correction(w)
                .with("corrects", json!(w.plan))
                .with("entry", entry)
        },
        &[fault(UNKNOWN, "entry.rests-on")],
    ));
    play(&rows);
}

/// What the school keeps for its own defence is no instrument either.
#[test]
fn an_instrument_is_a_document_of_this_dossier() {
    let defended = |w: World| {
        let mut w = w.talked();
        w.does(&World::document().with("for-defence", json!("yes")));
        w
    };
    let with = |no: fn(&World) -> No| {
        move |w: &World| w.weighing().with("instrument.document", json!(no(w)))
    };
    let then = [fault(UNKNOWN, "instrument.document")];
    play(&[
        check("nothing", World::talked, with(|_| No(99)), &then),
        check("a signal", World::talked, with(|w| w.seen), &then),
        check(
            "for the defence",
            defended,
            with(|w| w.case.newest()),
            &then,
        ),
    ]);
}

#[test]
fn what_was_replaced_is_not_there_any_more() {
    let corrected = |w: World| {
        let mut w = w.opened();
        w.does(&correction(&w));
        w
    };
    let anew = |w: &World| World::parent("Noor de Boer-Smit").with("replaces", json!(w.mother));
    let recorded_anew = move |w: World| {
        let mut w = w.opened();
        w.does(&anew(&w));
        w
    };
    play(&[
        check(
            "corrected twice",
            corrected,
            correction,
            &[fault(UNKNOWN, "corrects")],
        ),
        check(
            "a report with the old text",
            corrected,
            World::draft,
            &[fault(UNKNOWN, "entries")],
        ),
        check(
            "replaced twice",
            recorded_anew,
            anew,
            &[fault(UNKNOWN, "replaces")],
        ),
        check(
            "word on a report that was never made",
            World::opened,
            |_| World::feedback("between"),
            &[fault(UNKNOWN, "stage")],
        ),
        check(
            "the same draft twice",
            |w| {
                let mut w = w.filed();
                w.does(&w.decision(true));
                w.does(&w.secrecy());
                w.does(&w.announcement());
                w
            },
            World::filing,
            &[fault(UNKNOWN, "draft")],
        ),
    ]);
}

#[test]
fn the_questions_are_answered_along_their_branches() {
    let open = |field: &'static str| [fault(REQUIRED, field)];
    let check = |name, when: fn() -> Act, field| {
        check(name, World::opened, move |_| when(), &open(field)).only("onderwijs-2019")
    };
    play(&[
        check(
            "no answer",
            || act("answer_framework", json!({"answers": {}})),
            "answers.suspicion.answer",
        ),
        check(
            "the next question",
            || World::answers(true).without("answers.safety"),
            "answers.safety.answer",
        ),
        check(
            "no reason",
            || World::answers(true).without("answers.safety.reason"),
            "answers.safety.reason",
        ),
        check(
            "an answer that is not offered",
            || World::answers(true).with("answers.safety.answer", json!("misschien")),
            "answers.safety.answer",
        ),
    ]);
    let without = World::new(crate::world::edition("gpo-wn")).opened();
    assert_eq!(
        without.codes(&World::answers(true)),
        ["edition.no-framework"]
    );
}

#[test]
fn a_rule_that_names_the_field_says_it_instead_of_the_form() {
    play(&[check(
        "a sign without text",
        World::opened,
        |_| World::sign().without("text"),
        &[unmet("sign.what-was-seen", "text")],
    )]);
}

/// What is still to be done has a day that is still to come; today will do.
#[test]
fn no_plan_is_made_for_a_day_that_is_over() {
    let plan = |field: &'static str, day: &'static str| {
        move |_: &World| World::help_plan().with(field, json!(day))
    };
    let past = "form.past-day";
    let decided = |w: World| w.decided(false);
    let next = |day: &'static str| {
        move |w: &World| w.review("partly", "no").with("next-review-on", json!(day))
    };
    let mut rows = vec![
        check(
            "a review yesterday",
            World::with_help,
            next("2026-10-04"),
            &[fault(past, "next-review-on")],
        ),
        check("a review today", World::with_help, next(TODAY), &[]),
    ];
    for field in ["until", "review-on"] {
        rows.push(check(
            "help until yesterday",
            decided,
            plan(field, "2026-10-04"),
            &[fault(past, field)],
        ));
        rows.push(check("help until today", decided, plan(field, TODAY), &[]));
    }
    play(&rows);
}

#[test]
fn a_hypothesis_needs_no_moment() {
    let world = World::new(crate::world::edition("gpo-wn")).opened();
    assert_eq!(world.codes(&world.hypothesis()), Vec::<String>::new());
    let dated = world.hypothesis().with("happened", json!({"date": TODAY}));
    assert_eq!(world.codes(&dated), Vec::<String>::new());
}
