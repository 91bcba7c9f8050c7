//! What holds whatever anybody types, in whatever order.

use std::collections::BTreeSet;

use domain::case::Case;
use domain::command::{Command, CommandKind};
use domain::decide::{Context, Request, decide};
use domain::edition::Edition;
use domain::id::{MemberId, No};
use domain::progress::progress;
use domain::record::{About, Actor, Explanation, Recorded};
use domain::responsibility::Deciding;
use domain::role::Role;
use domain::rule::{Rule, Severity, open_points};
use domain::school_days::SchoolDays;
use domain::step3_conversation::addressees;
use domain::upcast::{from_bytes, to_bytes};
use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::filled;
use crate::world::editions;

/// Something to put in the place of a field: what could fit, and what could not.
fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => (0_u32..14).prop_map(|number| json!(number)),
        2 => (0_u32..14).prop_map(|number| json!(number.to_string())),
        2 => Just(json!("pupil")),
        2 => Just(json!("yes")),
        2 => Just(json!("no")),
        1 => Just(json!("doubt")),
        1 => Just(Value::Null),
        1 => Just(json!(u32::MAX)),
        1 => Just(json!("-009999-01-01")),
        1 => Just(json!("9999-12-31")),
        1 => Just(json!([])),
        1 => proptest::collection::vec(0_u32..14, 0..4).prop_map(|numbers| json!(numbers)),
        2 => any::<String>().prop_map(Value::String),
        1 => "\\PC{0,30}".prop_map(Value::String),
    ]
}

/// The places of all leaves, as paths.
fn places(fields: &Value, path: &str, found: &mut Vec<String>) {
    match fields {
        Value::Object(map) => {
            for (name, value) in map {
                places(
                    value,
                    &format!("{path}/{}", name.replace('~', "~0").replace('/', "~1")),
                    found,
                );
            }
        }
        _ => found.push(path.to_owned()),
    }
}

/// A whole form in which some fields hold something else.
fn command() -> impl Strategy<Value = Command> {
    let kind = 0..CommandKind::ALL.len();
    let changes = proptest::collection::vec((any::<prop::sample::Index>(), leaf()), 0..6);
    (kind, changes).prop_map(|(kind, changes)| {
        let kind = CommandKind::ALL[kind];
        let mut fields = filled::fields(kind);
        for (at, value) in changes {
            let mut found = Vec::new();
            places(&fields, "", &mut found);
            let mut tried = fields.clone();
            *tried.pointer_mut(&found[at.index(found.len())]).unwrap() = value;
            // What does not fit its type never comes in; that is tried apart.
            if Command::read(kind, tried.clone()).is_ok() {
                fields = tried;
            }
        }
        Command::read(kind, fields).unwrap()
    })
}

fn actor() -> impl Strategy<Value = Actor> {
    (0..Role::ALL.len(), any::<String>()).prop_map(|(role, name)| Actor {
        member: MemberId::new([7; 16]),
        name,
        role: Role::ALL[role],
    })
}

fn about() -> impl Strategy<Value = Option<About>> {
    prop_oneof![
        Just(None),
        (0_u32..14).prop_map(|no| Some(About::Record(No(no)))),
        (0_u32..14).prop_map(|no| Some(About::Party(no.to_string().parse().unwrap()))),
        any::<String>().prop_map(|code| Some(About::Question(code))),
    ]
}

fn explanation() -> impl Strategy<Value = Explanation> {
    let codes: Vec<&str> = Rule::all().map(|rule| rule.code).collect();
    (prop::sample::select(codes), about(), any::<String>()).prop_map(|(rule, about, motivation)| {
        Explanation {
            rule: rule.to_owned(),
            about,
            ground: "other".to_owned(),
            motivation,
        }
    })
}

fn moment() -> impl Strategy<Value = Timestamp> {
    let (least, most) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    prop_oneof![
        8 => 1_700_000_000_i64..1_900_000_000,
        1 => least..=most,
        1 => Just(least),
        1 => Just(most),
    ]
    .prop_map(|second| Timestamp::from_second(second).unwrap())
}

/// Any event at any number: more than any sequence of accepted commands could make.
fn record() -> impl Strategy<Value = Recorded> {
    let explanations = proptest::collection::vec(explanation(), 0..3);
    (0_u32..14, moment(), actor(), command(), explanations).prop_map(
        |(no, at, by, command, explanations)| Recorded {
            no: No(no),
            at,
            by,
            event: command.into_event(),
            explanations,
            decided_as: None,
            paper: None,
        },
    )
}

/// Everything that can be asked of a dossier, and every rule of the edition answers.
fn look_at(case: &Case, edition: &Edition, now: Timestamp) {
    let named: BTreeSet<&str> = open_points(case, edition, &SchoolDays::default(), now)
        .iter()
        .map(|point| point.rule.code)
        .collect();
    let rules: BTreeSet<&str> = Rule::all()
        .map(|rule| rule.code)
        .filter(|code| edition.heaviest(code) != Severity::Off)
        .collect();
    assert_eq!(named, rules);
    progress(case, edition, now);
    drop(addressees(
        case,
        edition,
        domain::time::school_time(now).date(),
    ));
    drop((
        case.acute(),
        case.current_entries(),
        case.people(),
        case.decision(),
        case.status(),
    ));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn deciding_never_panics_on_any_history(
        history in proptest::collection::vec(record(), 0..12),
        command in command(), explanations in proptest::collection::vec(explanation(), 0..4),
        actor in actor(), now in moment(),
    ) {
        let case = Case::replay(history);
        for edition in editions() {
            look_at(&case, edition, now);
            let deciding = Deciding::by_role(edition);
            let context = Context { actor: actor.clone(), edition, follows: None, school: &SchoolDays::default(), deciding, now };
            let request = Request { command: command.clone(), explanations: explanations.clone(), paper: None };
            match decide(&case, request, &context) {
                Ok(record) => {
                    prop_assert_eq!(record.no, case.newest().next());
                    prop_assert_eq!(record.at, now);
                    prop_assert!(record.explanations.iter().all(|one| explanations.iter().any(
                        |given| given.rule == one.rule && given.motivation == one.motivation
                    )));
                    let mut next = case.clone();
                    next.evolve(record);
                    look_at(&next, edition, now);
                }
                Err(refusal) => prop_assert!(!refusal.problems.is_empty()),
            }
        }
    }

    #[test]
    fn replaying_is_evolving(
        commands in proptest::collection::vec((command(), actor()), 0..25),
        edition in 0_usize..2,
    ) {
        let edition = editions()[edition];
        let now = "2026-10-06T08:00:00Z".parse().unwrap();
        let mut case = Case::default();
        let opening = Command::read(
            CommandKind::OpenDossier,
            filled::fields(CommandKind::OpenDossier),
        ).unwrap();
        let director = Actor {
            member: MemberId::new([7; 16]), name: "Henk".to_owned(), role: Role::Director,
        };
        for (command, actor) in std::iter::once((opening, director)).chain(commands) {
            let deciding = Deciding::by_role(edition);
            let context = Context { actor, edition, follows: None, school: &SchoolDays::default(), deciding, now };
            let explanations = Rule::all().map(|rule| crate::world::ground(rule.code, "other"));
            let request = Request { command, explanations: explanations.collect(), paper: None };
            if let Ok(record) = decide(&case, request, &context) {
                case.evolve(record);
            }
        }
        prop_assert_eq!(Case::replay(case.records().to_vec()), case.clone());
        let read = case.records().iter().map(|record| {
            from_bytes(record.no, record.event.kind(), &to_bytes(record).unwrap()).unwrap()
        });
        prop_assert_eq!(Case::replay(read), case);
    }

    #[test]
    fn every_record_is_read_as_it_was_written(record in record()) {
        let bytes = to_bytes(&record).unwrap();
        let read = from_bytes(record.no, record.event.kind(), &bytes).unwrap();
        prop_assert_eq!(read, record);
    }

    #[test]
    fn whatever_is_sent_is_read_or_named(
        kind in 0..CommandKind::ALL.len(), at in any::<prop::sample::Index>(), value in leaf(),
        name in any::<String>(),
    ) {
        let kind = CommandKind::ALL[kind];
        let mut fields = filled::fields(kind);
        let mut found = Vec::new();
        places(&fields, "", &mut found);
        *fields.pointer_mut(&found[at.index(found.len())]).unwrap() = value;
        if let Ok(command) = Command::read(kind, fields.clone()) {
            prop_assert_eq!(command.kind(), kind);
        }
        // A field that nobody knows is named, never passed over.
        let is_known = fields.get(&name).is_some();
        fields[&name] = json!("x");
        prop_assert!(is_known || Command::read(kind, fields).is_err());
    }

    #[test]
    fn bytes_that_are_no_record_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
        prop_assert!(from_bytes(No(1), "reopened", &bytes).is_err());
    }
}
