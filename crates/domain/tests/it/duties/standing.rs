//! How each duty stands, as a table: what was noted, and what it still lacks.

use std::collections::BTreeSet;

use domain::duties::{
    Duty, DutyKind as Do, DutyWorld, Gap, Group, SchoolYear, states, trained, trained_by_course,
};
use domain::id::SchoolId;
use domain::role::Role;
use domain::time::school_time;
use jiff::{Timestamp, ToSpan};
use serde_json::json;

use super::{NORTH, Noted, SOUTH, member, now};

const CONSULTED: [Role; 2] = [Role::CareCoordinator, Role::AttentionOfficer];

/// A school with a teacher, a care coordinator, an attention officer and a director.
fn school(school: SchoolId, first: u8) -> Group {
    let roles = [
        Role::Teacher,
        Role::CareCoordinator,
        Role::AttentionOfficer,
        Role::Director,
    ];
    let members = roles.into_iter().zip(first..);
    Group {
        school: Some(school),
        members: members.map(|(role, no)| (member(no), vec![role])).collect(),
        has_decider: true,
        has_deputy: true,
    }
}

/// The board, with one member and one administrator.
fn board() -> Group {
    Group {
        school: None,
        members: vec![
            (member(90), vec![Role::BoardMember]),
            (member(91), vec![Role::Administrator]),
        ],
        has_decider: true,
        has_deputy: true,
    }
}

fn gaps_at(duty: Duty, noted: &Noted, groups: &[Group], at: Timestamp) -> Vec<Gap> {
    let world = DutyWorld {
        now: at,
        plan: ("gpo-wn", 2),
        consulted: &CONSULTED,
        groups,
        noted: &noted.0,
    };
    let mut states = states(&world);
    assert_eq!(states.len(), Duty::ALL.len());
    let found = states.iter().position(|state| state.duty == duty).unwrap();
    let state = states.remove(found);
    assert_eq!(state.is_kept(), state.gaps.is_empty());
    state.gaps
}

/// The gaps in short: what, where, how many.
fn lacks(duty: Duty, noted: &Noted, groups: &[Group]) -> Vec<(&'static str, Option<u8>, usize)> {
    let place = |school: Option<SchoolId>| school.map(|one| if one == NORTH { 1 } else { 2 });
    let gaps = gaps_at(duty, noted, groups, now());
    gaps.into_iter()
        .map(|gap| (gap.code, place(gap.school), gap.count))
        .collect()
}

#[test]
fn the_plan_is_known_when_everybody_read_it_and_parents_were_told() {
    let groups = [school(NORTH, 10), school(SOUTH, 20), board()];
    let lacks = |noted: &Noted| lacks(Duty::Awareness, noted, &groups);
    let unread = [
        ("awareness-unread", Some(1), 4),
        ("awareness-unread", Some(2), 4),
        ("awareness-unread", None, 2),
    ];
    let untold = [
        ("awareness-no-notice", Some(1), 0),
        ("awareness-no-notice", Some(2), 0),
    ];
    assert_eq!(lacks(&Noted::default()), [&unread[..], &untold].concat());
    // An older version does not count; reading it twice counts once.
    let read = json!({"edition": "gpo-wn", "version": 2});
    let older = json!({"edition": "gpo-wn", "version": 1});
    let noted = Noted::default()
        .by(10, Do::ReadPlan, older)
        .by(20, Do::ReadPlan, read.clone())
        .by(20, Do::ReadPlan, read.clone());
    assert_eq!(lacks(&noted)[1], ("awareness-unread", Some(2), 3));
    let all = [10, 11, 12, 13, 20, 21, 22, 23, 90, 91].into_iter();
    let all = all.fold(Noted::default(), |noted, one| {
        noted.by(one, Do::ReadPlan, read.clone())
    });
    assert_eq!(lacks(&all), untold);
    // A notice of one school is for that school; one of before the year is over.
    let notice = |school: Option<SchoolId>, day: &str| json!({"school": school, "day": day, "way": "letter", "place": "Archief"});
    let some = all
        .and(Do::GiveNotice, notice(Some(NORTH), "2025-11-24"))
        .and(Do::GiveNotice, notice(Some(SOUTH), "2025-11-23"));
    assert_eq!(lacks(&some), untold[1..]);
    let told = some.and(Do::GiveNotice, notice(None, "2026-09-01"));
    assert_eq!(lacks(&told), []);
}

#[test]
fn training_is_offered_every_year_and_ends() {
    let groups = [school(NORTH, 10), board()];
    let lacks = |noted: &Noted| lacks(Duty::Training, noted, &groups);
    let none = ("training-none-offered", Some(1), 0);
    // All four of the school work with pupils; nobody of the board does.
    assert_eq!(
        lacks(&Noted::default()),
        [none, ("training-never", Some(1), 4)]
    );
    let course =
        |day: &str, validity: &str| json!({"name": "Signaleren", "day": day, "validity": validity});
    let offered = |day, validity| Noted::default().and(Do::OfferCourse, course(day, validity));
    assert_eq!(lacks(&offered("2025-11-23", "one-year"))[0], none);
    let never = [("training-never", Some(1), 4)];
    assert_eq!(lacks(&offered("2025-11-24", "one-year")), never);
    assert_eq!(lacks(&offered("2027-01-10", "one-year")), never);
    let who = |course: u32, members: &[u8]| {
        let members: Vec<_> = members.iter().map(|one| member(*one)).collect();
        json!({"course": course.to_string(), "members": members})
    };
    let attended =
        offered("2026-03-02", "two-years").and(Do::RecordAttendance, who(1, &[10, 11, 12]));
    assert_eq!(lacks(&attended), [("training-never", Some(1), 1)]);
    let today = school_time(now()).date();
    let practise = |noted: &Noted| domain::duties::practised(&noted.0, today);
    let before = practise(&attended);
    let practised = attended.by(13, Do::FinishPractice, json!({"case": "first-signal"}));
    assert_eq!(lacks(&practised), []);
    assert_eq!(before, BTreeSet::new());
    assert_eq!(practise(&practised), BTreeSet::from([member(13)]));
    let over = today.checked_add(1.year()).unwrap();
    assert_eq!(
        domain::duties::practised(&practised.0, over),
        BTreeSet::new()
    );
    // What is shown by name knows of courses only.
    let courses = trained_by_course(&practised.0);
    assert_eq!(
        courses.into_keys().collect::<Vec<_>>(),
        [member(10), member(11), member(12)]
    );
    // On the day itself a year later it is over; one that does not end is not.
    for (day, validity, over) in [
        ("2025-11-23", "one-year", true),
        ("2025-11-24", "one-year", false),
        ("2024-11-23", "two-years", true),
        ("2023-11-23", "three-years", true),
        ("2023-11-24", "three-years", false),
        ("2013-01-01", "no-end", false),
    ] {
        let noted = offered(day, validity)
            .and(Do::RecordAttendance, who(1, &[10]))
            .and(Do::OfferCourse, course("2026-11-01", "one-year"));
        let is_over = lacks(&noted).contains(&("training-over", Some(1), 1));
        assert_eq!(is_over, over, "{day} {validity}");
    }
    // The one that counts longest counts.
    let both = offered("2026-11-01", "one-year")
        .and(Do::OfferCourse, course("2026-10-01", "three-years"))
        .and(Do::RecordAttendance, who(2, &[10]))
        .and(Do::RecordAttendance, who(1, &[10]));
    let until = trained(&both.0)[&member(10)].until.unwrap();
    assert_eq!(until.to_string(), "2029-10-01");
}

#[test]
fn every_school_needs_its_experts_and_somebody_for_each() {
    let groups = [school(NORTH, 10), board()];
    let lacks = |noted: &Noted| lacks(Duty::Experts, noted, &groups);
    let needed = [
        "experts-no-attention-officer",
        "experts-no-external-confidant",
        "experts-no-social-work",
        "experts-no-reporting-body",
    ];
    let all = needed.map(|code| (code, Some(1), 0));
    assert_eq!(lacks(&Noted::default()), all);
    let expert = |kind: &str, school: Option<SchoolId>, replacement: &str| {
        json!({"kind": kind, "school": school, "name": "Een", "helps-with": "Overleg", "phone": "1",
            "replacement": replacement})
    };
    let noted = Noted::default()
        .and(
            Do::NameExpert,
            expert("attention-officer", Some(NORTH), " "),
        )
        .and(
            Do::NameExpert,
            expert("external-confidant", Some(SOUTH), ""),
        )
        .and(Do::NameExpert, expert("social-work", None, ""))
        .and(Do::NameExpert, expert("reporting-body", None, ""));
    assert_eq!(
        lacks(&noted),
        [all[1], ("experts-no-replacement", Some(1), 0)]
    );
    let ended = noted
        .and(Do::EndExpert, json!({"expert": "1"}))
        .and(
            Do::NameExpert,
            expert("attention-officer", Some(NORTH), "Twee"),
        )
        .and(Do::EndExpert, json!({"expert": "3"}));
    assert_eq!(lacks(&ended), [all[1], all[2]]);
}

#[test]
fn at_every_school_somebody_consults_and_decides_and_somebody_else_can() {
    let lacks = |group: &Group| {
        let found = lacks(
            Duty::WorkProcesses,
            &Noted::default(),
            &[group.clone(), board()],
        );
        found
            .into_iter()
            .map(|(code, _, _)| code)
            .collect::<Vec<_>>()
    };
    let whole = school(NORTH, 10);
    assert_eq!(lacks(&whole), [""; 0]);
    let with = |roles: &[Role], decider, deputy| {
        let members = whole
            .members
            .iter()
            .filter(|(_, held)| roles.contains(&held[0]));
        Group {
            members: members.cloned().collect(),
            has_decider: decider,
            has_deputy: deputy,
            ..whole.clone()
        }
    };
    let none = with(&[Role::Teacher], false, false);
    assert_eq!(
        lacks(&none),
        ["work-nobody-consults", "work-nobody-decides"]
    );
    let one = with(&[Role::CareCoordinator], true, false);
    assert_eq!(lacks(&one), ["work-one-consults", "work-no-deputy"]);
}

#[test]
fn each_year_is_evaluated_and_acted_on() {
    let lacks = |noted: &Noted, at: &str| {
        let gaps = gaps_at(Duty::Evaluation, noted, &[board()], at.parse().unwrap());
        let year = |gap: &Gap| gap.year.map(|year| year.to_string()).unwrap_or_default();
        gaps.iter()
            .map(|gap| (gap.code, year(gap), gap.count))
            .collect::<Vec<_>>()
    };
    let nothing = Noted::default();
    let in_time = "2026-10-31T12:00:00Z";
    let missing = || ("evaluation-missing", "2025-2026".to_owned(), 0);
    assert_eq!(lacks(&nothing, in_time), []);
    assert_eq!(lacks(&nothing, "2026-11-01T12:00:00Z"), [missing()]);
    // Until August the last year that is over is the one before.
    let before = ("evaluation-missing", "2024-2025".to_owned(), 0);
    assert_eq!(lacks(&nothing, "2026-07-31T12:00:00Z"), [before]);
    let evaluation = |year: &str| {
        json!({"year": year, "schools": [], "figures": [], "outcomes": [], "times": [],
            "gone": {"shown": 0}})
    };
    let older = Noted::default().and(Do::MakeEvaluation, evaluation("2024-2025"));
    assert_eq!(lacks(&older, super::NOW), [missing()]);
    let silent = ("evaluation-no-finding", "2025-2026".to_owned(), 0);
    let made = older.and(Do::MakeEvaluation, evaluation("2025-2026"));
    assert_eq!(lacks(&made, super::NOW), [silent]);
    let said = made
        .and(Do::NoteFinding, json!({"year": "2025-2026", "text": "Consultatie ontbrak."}))
        .and(
            Do::AgreeAction,
            json!({"year": "2025-2026", "text": "Bespreken", "owner": member(9), "by": "2026-11-22"}),
        );
    assert_eq!(
        lacks(&said, super::NOW),
        [("evaluation-overdue", String::new(), 1)]
    );
    assert_eq!(lacks(&said, "2026-11-22T12:00:00Z"), []);
    let settled = json!({"action": "4", "outcome": "dropped", "text": "Niet nodig."});
    let settled = said.and(Do::SettleAction, settled);
    assert_eq!(lacks(&settled, super::NOW), []);
}

#[test]
fn support_is_agreed_and_read() {
    let groups = [school(NORTH, 10), board()];
    let lacks = |noted: &Noted| lacks(Duty::Support, noted, &groups);
    assert_eq!(
        lacks(&Noted::default()),
        [("support-no-agreement", None, 0)]
    );
    let agreement = || json!({"from": "2026-09-01", "text": "Wij staan naast u."});
    let read = |no: u32| json!({"agreement": no.to_string()});
    let all = [10, 11, 12, 13, 90, 91].into_iter();
    let noted = all.fold(
        Noted::default().and(Do::PublishAgreement, agreement()),
        |noted, one| noted.by(one, Do::ReadAgreement, read(1)),
    );
    assert_eq!(lacks(&noted), []);
    // A new version is read anew.
    let anew = noted
        .and(Do::PublishAgreement, agreement())
        .by(10, Do::ReadAgreement, read(8));
    let left = [("support-unread", Some(1), 3), ("support-unread", None, 2)];
    assert_eq!(lacks(&anew), left);
}

#[test]
fn a_school_year_is_read_as_it_is_written() {
    let year: SchoolYear = "2025-2026".parse().unwrap();
    assert_eq!(year.to_string(), "2025-2026");
    for wrong in [
        "2025",
        "2025-2027",
        "2026-2025",
        "25-26",
        "0-1",
        "a-b",
        "2025-2026-2027",
    ] {
        assert!(wrong.parse::<SchoolYear>().is_err(), "{wrong}");
    }
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    // By the clock of the school: summer time, two hours before Greenwich.
    assert!(
        year.contains(at("2025-07-31T22:00:00Z")) && !year.contains(at("2025-07-31T21:59:59Z"))
    );
    assert!(
        year.contains(at("2026-07-31T21:59:59Z")) && !year.contains(at("2026-07-31T22:00:00Z"))
    );
    assert!(year.is_over(at("2026-07-31T22:00:00Z")) && !year.is_over(at("2026-07-31T21:59:59Z")));
    let day = |text: &str| text.parse().unwrap();
    assert!(year.touches(day("2020-01-01"), day("2025-08-01")));
    assert!(year.touches(day("2026-07-31"), day("2030-01-01")));
    assert!(!year.touches(day("2020-01-01"), day("2025-07-31")));
    assert!(!year.touches(day("2026-08-01"), day("2030-01-01")));
}
