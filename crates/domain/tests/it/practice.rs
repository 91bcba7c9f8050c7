//! When a goal of a case that is practised is reached, and in which order.

use domain::command::CommandKind;
use domain::id::MemberId;
use domain::practice::Reached::{InOrder, NotYet, TooEarly};
use domain::practice::{Goal, Reached, Want, reached};
use domain::rule::open_points;
use serde_json::{Value, json};

use crate::world::{WHO_ACTS, World, act, edition};

fn record(code: &str, does: &str, says: &[(&str, &[&str])], filled: &[&str]) -> Goal {
    let texts = |list: &[&str]| list.iter().map(|one| (*one).to_owned()).collect();
    Goal {
        code: code.to_owned(),
        wants: Want::Record {
            does: CommandKind::from_code(does).unwrap(),
            says: says
                .iter()
                .map(|(path, values)| ((*path).to_owned(), texts(values)))
                .collect(),
            filled: texts(filled),
        },
        after: None,
    }
}

fn rule(code: &str) -> Goal {
    Goal {
        code: code.to_owned(),
        wants: Want::Rule(code.to_owned()),
        after: None,
    }
}

fn after(goal: Goal, code: &str) -> Goal {
    Goal {
        after: Some(code.to_owned()),
        ..goal
    }
}

fn stands(world: &World, goals: &[Goal], trainee: MemberId) -> Vec<Reached> {
    let now = "2026-10-05T14:00:00Z".parse().unwrap();
    let points = open_points(&world.case, world.edition, &world.school, now);
    reached(goals, &world.case, &points, trainee)
}

/// A dossier in which these things happened.
fn world(acts: &[(&str, Value)]) -> World {
    let mut world = World::new(edition("onderwijs-2019"));
    let opening = world.opening();
    world.does(&opening);
    for (kind, fields) in acts {
        world.does(&act(kind, fields.clone()));
    }
    world
}

fn entry(kind: &str) -> (&'static str, Value) {
    let mut fields = json!({ "kind": kind, "text": "Zij had geen jas aan.", "bearing": "supports",
        "happened": { "date": "2026-10-05" }, "place": "In de klas" });
    if kind == "third-party" {
        fields["source"] = json!({ "name": "oma", "relation": "oma", "hand": "first",
            "received-how": "bij het hek", "received-on": "2026-10-05" });
    }
    ("record_entry", fields)
}

fn consulted() -> (&'static str, Value) {
    let fields = json!({ "with": "care-coordinator", "name": "Ilse", "discussed": "Alles.",
        "outcome": "Wij praten.", "when": { "date": "2026-10-05" } });
    ("record_consultation", fields)
}

fn told() -> (&'static str, Value) {
    let fields = json!({ "told-by": "care-coordinator", "name": "Daan", "told": "Het vermoeden.",
        "response": "Akkoord.", "when": { "date": "2026-10-05" } });
    ("inform_director", fields)
}

#[test]
fn a_record_reaches_a_goal_when_it_says_what_is_wanted() {
    let seen: (&str, &[&str]) = ("kind", &["observation", "childs-words"]);
    let table: [(&str, Goal, Reached); 8] = [
        (
            "observation",
            record("a", "record_entry", &[seen], &[]),
            InOrder,
        ),
        (
            "childs-words",
            record("a", "record_entry", &[seen], &[]),
            InOrder,
        ),
        (
            "third-party",
            record("a", "record_entry", &[seen], &[]),
            NotYet,
        ),
        (
            "observation",
            record("a", "record_contact", &[], &[]),
            NotYet,
        ),
        (
            "observation",
            record("a", "record_entry", &[], &["place"]),
            InOrder,
        ),
        (
            "observation",
            record("a", "record_entry", &[], &["source.name"]),
            NotYet,
        ),
        (
            "third-party",
            record("a", "record_entry", &[], &["source.name", "happened"]),
            InOrder,
        ),
        (
            "observation",
            record("a", "record_entry", &[], &["rests-on"]),
            NotYet,
        ),
    ];
    for (kind, goal, expected) in table {
        let world = world(&[entry(kind)]);
        let goals = [goal];
        assert_eq!(
            stands(&world, &goals, WHO_ACTS),
            [expected],
            "{kind} {goals:?}"
        );
        // What a colleague did is not what somebody practised.
        let colleague = MemberId::new([8; 16]);
        assert_eq!(stands(&world, &goals, colleague), [NotYet], "{kind}");
    }
}

#[test]
fn a_rule_reaches_a_goal_when_it_is_open_nowhere() {
    let goals = [
        rule("step2.care-coordinator"),
        rule("step2.director-informed"),
        rule("advice.anonymous"),
    ];
    let none = world(&[entry("observation")]);
    assert_eq!(stands(&none, &goals, WHO_ACTS), [NotYet, NotYet, NotYet]);
    let one = world(&[entry("observation"), consulted()]);
    assert_eq!(stands(&one, &goals, WHO_ACTS), [InOrder, NotYet, NotYet]);
    let both = world(&[entry("observation"), consulted(), told()]);
    // What applies nowhere is not reached.
    assert_eq!(stands(&both, &goals, WHO_ACTS), [InOrder, InOrder, NotYet]);
}

#[test]
fn a_goal_that_came_before_what_comes_first_is_reached_too_early() {
    let goals = [
        rule("step2.care-coordinator"),
        after(rule("step2.director-informed"), "step2.care-coordinator"),
        after(
            record("talk", "record_contact", &[], &[]),
            "nothing-like-that",
        ),
    ];
    let in_order = world(&[entry("observation"), consulted(), told()]);
    assert_eq!(
        stands(&in_order, &goals, WHO_ACTS),
        [InOrder, InOrder, NotYet]
    );
    let turned = world(&[entry("observation"), told(), consulted()]);
    assert_eq!(
        stands(&turned, &goals, WHO_ACTS),
        [InOrder, TooEarly, NotYet]
    );
    assert!(TooEarly.is_reached() && InOrder.is_reached() && !NotYet.is_reached());
    // While the first is not there, the second came too early as well.
    let only = world(&[entry("observation"), told()]);
    assert_eq!(stands(&only, &goals, WHO_ACTS), [NotYet, TooEarly, NotYet]);
}

#[test]
fn a_goal_knows_its_form() {
    let forms = [
        record("a", "decide", &[], &[]),
        rule("step2.care-coordinator"),
    ];
    let forms = forms.map(|goal| goal.form());
    let expected = [CommandKind::Decide, CommandKind::RecordConsultation];
    assert_eq!(forms, expected.map(Some));
    assert_eq!(rule("no.such-rule").form(), None);
}
