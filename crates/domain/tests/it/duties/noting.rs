//! What can be noted, by whom: a table of what is sent and the codes of why not.

use domain::duties::{DutyDesk, DutyFact, DutyKind as Do, DutyPerson, own_lists};
use domain::role::Role;
use serde_json::{Value, json};

use super::{NORTH, Noted, SOUTH, fact, member, now, person};

fn people() -> Vec<DutyPerson> {
    vec![
        person(1, Some(NORTH), Role::Teacher),
        person(2, Some(SOUTH), Role::Teacher),
        person(3, Some(NORTH), Role::Director),
        person(9, None, Role::BoardMember),
    ]
}

/// Codes with fields, as the board (9) or as the director of the north (3).
fn refused(noted: &Noted, by: u8, kind: Do, fields: Value) -> Vec<String> {
    let people = people();
    let (both, north) = ([NORTH, SOUTH], [NORTH]);
    let is_of_board = by == 9;
    let desk = DutyDesk {
        now: now(),
        by: member(by),
        is_of_board,
        schools: if is_of_board { &both } else { &north },
        people: &people,
        noted: &noted.0,
    };
    let problems = match fact(kind, fields).check(&desk) {
        Ok(_) => return Vec::new(),
        Err(refusal) => refusal.problems,
    };
    problems
        .into_iter()
        .map(|problem| format!("{} {}", problem.code, problem.field))
        .collect()
}

#[test]
fn an_empty_form_says_what_is_missing() {
    let expected: [(Do, &[&str]); 13] = [
        (Do::GiveNotice, &["day", "way", "place"]),
        (Do::OfferCourse, &["name", "day", "validity"]),
        (Do::RecordAttendance, &["course", "members"]),
        (Do::NameExpert, &["kind", "name", "helps-with", "phone"]),
        (Do::EndExpert, &["expert"]),
        (Do::NoteFinding, &["year", "text"]),
        (Do::AgreeAction, &["year", "text", "owner", "by"]),
        (Do::SettleAction, &["action", "outcome", "text"]),
        (Do::PublishAgreement, &["from", "text"]),
        (Do::KeepDocument, &["name", "about", "place"]),
        (Do::RemoveDocument, &["document"]),
        (Do::PublishSignList, &["name", "ages", "signs"]),
        (Do::WithdrawSignList, &["list"]),
    ];
    assert_eq!(expected.map(|(kind, _)| kind), Do::FORMS);
    for (kind, fields) in expected {
        let found = refused(&Noted::default(), 9, kind, json!({}));
        let found: Vec<&str> = found
            .iter()
            .filter_map(|one| one.split(' ').nth(1))
            .collect();
        assert_eq!(found, fields, "{kind:?}");
    }
}

#[test]
fn a_director_notes_for_their_own_school_alone() {
    let noted = Noted::default()
        .and(
            Do::NameExpert,
            json!({"kind": "other", "name": "Een", "helps-with": "x", "phone": "1"}),
        )
        .and(
            Do::NameExpert,
            json!({"school": NORTH, "kind": "other", "name": "Een", "helps-with": "x", "phone": "1"}),
        );
    let notice = |school: Value| json!({"school": school, "day": "2026-11-01", "way": "letter", "place": "Archief"});
    let not_theirs = ["duties.not-your-school school"];
    let cases: [(u8, Do, Value, &[&str]); 9] = [
        (9, Do::GiveNotice, notice(Value::Null), &[]),
        (9, Do::GiveNotice, notice(json!(SOUTH)), &[]),
        (3, Do::GiveNotice, notice(json!(NORTH)), &[]),
        (3, Do::GiveNotice, notice(json!(SOUTH)), &not_theirs),
        (3, Do::GiveNotice, notice(Value::Null), &not_theirs),
        (
            3,
            Do::EndExpert,
            json!({"expert": "1"}),
            &["duties.not-there expert"],
        ),
        (3, Do::EndExpert, json!({"expert": "2"}), &[]),
        (9, Do::EndExpert, json!({"expert": "1"}), &[]),
        (
            9,
            Do::EndExpert,
            json!({"expert": "7"}),
            &["duties.not-there expert"],
        ),
    ];
    for (by, kind, fields, expected) in cases {
        assert_eq!(
            refused(&noted, by, kind, fields.clone()),
            expected,
            "{by} {kind:?} {fields}"
        );
    }
}

#[test]
fn what_cannot_be_is_refused() {
    let noted = Noted::default()
        .and(
            Do::OfferCourse,
            json!({"name": "Een", "day": "2026-11-01", "validity": "one-year"}),
        )
        .and(
            Do::OfferCourse,
            json!({"name": "Twee", "day": "2026-12-01", "validity": "one-year"}),
        )
        .and(
            Do::PublishAgreement,
            json!({"from": "2026-01-01", "text": "x"}),
        )
        .and(
            Do::KeepDocument,
            json!({"name": "x", "about": "x", "place": "x"}),
        )
        .and(
            Do::OfferCourse,
            json!({"school": SOUTH, "name": "Drie", "day": "2026-11-01", "validity": "one-year"}),
        )
        .and(
            Do::OfferCourse,
            json!({"school": NORTH, "name": "Vier", "day": "2026-11-01", "validity": "one-year"}),
        );
    let attended = |course: &str, one: u8| json!({"course": course, "members": [member(one)]});
    let support = |about: u8, handlers: &[u8]| {
        let handlers: Vec<_> = handlers.iter().map(|one| member(*one)).collect();
        json!({"about": member(about), "handlers": handlers, "text": "Aangesproken."})
    };
    let cases: [(u8, Do, Value, &[&str]); 20] = [
        (3, Do::RecordAttendance, attended("1", 1), &[]),
        // A course of another school is not there for a director; for the board all are.
        (
            3,
            Do::RecordAttendance,
            attended("5", 1),
            &["duties.not-there course"],
        ),
        (3, Do::RecordAttendance, attended("6", 1), &[]),
        (9, Do::RecordAttendance, attended("5", 2), &[]),
        (
            3,
            Do::RecordAttendance,
            attended("1", 2),
            &["duties.not-your-member members"],
        ),
        (
            3,
            Do::RecordAttendance,
            attended("1", 9),
            &["duties.not-your-member members"],
        ),
        (9, Do::RecordAttendance, attended("1", 9), &[]),
        (
            9,
            Do::RecordAttendance,
            attended("2", 1),
            &["duties.not-given-yet course"],
        ),
        (
            9,
            Do::RecordAttendance,
            attended("3", 1),
            &["duties.not-there course"],
        ),
        (
            9,
            Do::GiveNotice,
            json!({"day": "2026-11-24", "way": "letter", "place": "x"}),
            &["duties.in-the-future day"],
        ),
        (
            9,
            Do::NameExpert,
            json!({"kind": "other", "name": "x", "helps-with": "x"}),
            &["duties.cannot-be-reached phone"],
        ),
        (
            9,
            Do::NoteFinding,
            json!({"year": "2025-2026", "text": "x"}),
            &["duties.not-there year"],
        ),
        (9, Do::ReadAgreement, json!({"agreement": "3"}), &[]),
        (
            9,
            Do::ReadAgreement,
            json!({"agreement": "1"}),
            &["duties.not-there agreement"],
        ),
        (9, Do::RemoveDocument, json!({"document": "4"}), &[]),
        (
            9,
            Do::RemoveDocument,
            json!({"document": "1"}),
            &["duties.not-there document"],
        ),
        (3, Do::OpenSupport, support(1, &[9]), &[]),
        (
            3,
            Do::OpenSupport,
            support(2, &[]),
            &["duties.not-there about"],
        ),
        (
            3,
            Do::OpenSupport,
            support(3, &[]),
            &["duties.yourself about"],
        ),
        (
            3,
            Do::OpenSupport,
            support(1, &[2]),
            &["duties.cannot-handle handlers"],
        ),
    ];
    for (by, kind, fields, expected) in cases {
        assert_eq!(
            refused(&noted, by, kind, fields.clone()),
            expected,
            "{by} {kind:?} {fields}"
        );
    }
    let own = refused(&noted, 9, Do::OpenSupport, support(3, &[3]));
    assert_eq!(own, ["duties.cannot-handle handlers"]);
}

#[test]
fn an_action_is_agreed_ahead_and_settled_once() {
    let evaluation = json!({"year": "2025-2026", "schools": [], "figures": [], "outcomes": [],
        "times": [], "gone": {"shown": 0}});
    let agreed = |by: &str, owner: u8| json!({"year": "2025-2026", "text": "x", "owner": member(owner), "by": by});
    let settled = || json!({"action": "2", "outcome": "done", "text": "x"});
    let noted = Noted::default()
        .and(Do::MakeEvaluation, evaluation)
        .and(Do::AgreeAction, agreed("2026-12-01", 1));
    let refused_of = |noted: &Noted, kind, fields| refused(noted, 9, kind, fields);
    assert_eq!(
        refused_of(&noted, Do::AgreeAction, agreed("2026-11-23", 1)),
        [""; 0]
    );
    let past = refused_of(&noted, Do::AgreeAction, agreed("2026-11-22", 1));
    assert_eq!(past, ["duties.in-the-past by"]);
    let nobody = refused_of(&noted, Do::AgreeAction, agreed("2026-12-01", 77));
    assert_eq!(nobody, ["duties.not-there owner"]);
    assert_eq!(refused_of(&noted, Do::SettleAction, settled()), [""; 0]);
    let noted = noted.and(Do::SettleAction, settled());
    let twice = refused_of(&noted, Do::SettleAction, settled());
    assert_eq!(twice, ["duties.not-there action"]);
}

/// What is kept today is read for ever.
#[test]
fn every_fact_is_kept_as_it_always_was() {
    let golden: Value = serde_json::from_str(include_str!("kept.json")).unwrap();
    let golden = golden.as_array().unwrap();
    let mut kinds = Vec::new();
    for stored in golden {
        let fact: DutyFact = serde_json::from_value(stored.clone()).unwrap();
        assert_eq!(&serde_json::to_value(&fact).unwrap(), stored);
        assert_eq!(
            stored.as_object().unwrap().keys().next().unwrap(),
            fact.past()
        );
        kinds.push(fact.kind());
    }
    assert_eq!(kinds, Do::ALL);
}

#[test]
fn a_list_of_signs_is_published_changed_and_withdrawn() {
    let list = |signs: &str| json!({"name": "Onze lijst", "ages": "age-4-12", "signs": signs});
    let good = list("# Gedrag\nVaak moe\n! Vraagt om hulp");
    let refuses = |noted: &Noted, kind, fields: Value| refused(noted, 9, kind, fields);
    let none = Noted::default();
    assert_eq!(refuses(&none, Do::PublishSignList, good.clone()), [""; 0]);
    assert_eq!(
        refuses(&none, Do::PublishSignList, list("Vaak moe\n# Gedrag")),
        ["signs.no-heading signs#1", "signs.heading-empty signs#2"]
    );
    let mut long = good.clone();
    long["name"] = "x".repeat(121).into();
    assert_eq!(
        refuses(&none, Do::PublishSignList, long),
        ["signs.name-too-long name"]
    );
    let mut newer = list("# Gedrag\nVaak moe");
    newer["list"] = "1".into();
    assert_eq!(
        refuses(&none, Do::PublishSignList, newer.clone()),
        ["signs.list-gone name"]
    );
    let noted = none
        .and(Do::PublishSignList, good.clone())
        .and(Do::PublishSignList, good);
    assert_eq!(refuses(&noted, Do::PublishSignList, newer.clone()), [""; 0]);
    let noted = noted.and(Do::PublishSignList, newer.clone());
    let lists = own_lists(&noted.0);
    let versions: Vec<_> = lists
        .iter()
        .map(|list| (list.no.0, list.signs.version, list.signs.signs.len()))
        .collect();
    assert_eq!(versions, [(1, 2, 1), (2, 1, 2)]);
    assert_eq!(lists[0].signs.lists[0].code, "own-1");
    let withdraw = |no: &str| json!({"list": no});
    assert_eq!(
        refuses(&noted, Do::WithdrawSignList, withdraw("3")),
        ["duties.not-there list"]
    );
    assert_eq!(
        refuses(&noted, Do::WithdrawSignList, withdraw("1")),
        [""; 0]
    );
    let noted = noted.and(Do::WithdrawSignList, withdraw("1"));
    assert_eq!(own_lists(&noted.0).len(), 1);
    // What was withdrawn does not come back by a new version.
    assert_eq!(
        refuses(&noted, Do::PublishSignList, newer),
        ["signs.list-gone name"]
    );
}
