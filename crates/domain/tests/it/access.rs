//! Leave, ties and emergencies: how somebody stands to a dossier, and what they then see of it.

use domain::access::{
    AccessFact, AccessKind, Compartment, ConflictRequest, EmergencyReason, EmergencyRequest,
    GrantRequest, Parts, ReviewRequest, Standing, Tie, Verdict, school_year_end,
};
use domain::decide::Refusal;
use domain::id::MemberId;
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

const NOOR: MemberId = MemberId::new([1; 16]);
const ILSE: MemberId = MemberId::new([2; 16]);

fn at(hours: i64) -> Timestamp {
    let start: Timestamp = "2026-11-24T08:00:00Z".parse().unwrap();
    start + SignedDuration::from_hours(hours)
}

fn fact(member: MemberId, kind: AccessKind, hours: i64, lasts: Option<i64>) -> AccessFact {
    AccessFact {
        member,
        kind,
        since: at(hours),
        until: lasts.map(|lasts| at(hours + lasts)),
        parts: match kind {
            AccessKind::GrantGiven => Parts::from_iter([Compartment::Signals]),
            _ => Parts::NONE,
        },
    }
}

fn codes<T: std::fmt::Debug>(checked: Result<T, Refusal>) -> Vec<(String, String)> {
    checked
        .unwrap_err()
        .problems
        .into_iter()
        .map(|problem| (problem.field, problem.code))
        .collect()
}

#[test]
fn leave_begins_and_ends_by_itself() {
    let given = [fact(NOOR, AccessKind::GrantGiven, 10, Some(20))];
    for (hours, is_granted) in [(9, false), (10, true), (29, true), (30, false)] {
        let standing = Standing::of(NOOR, &given, at(hours));
        assert_eq!(!standing.granted.is_empty(), is_granted, "{hours}");
    }
    assert_eq!(Standing::of(ILSE, &given, at(15)), Standing::default());
}

#[test]
fn leave_that_was_ended_is_over_and_can_be_given_again() {
    let mut facts = vec![
        fact(NOOR, AccessKind::GrantGiven, 0, Some(100)),
        fact(NOOR, AccessKind::GrantEnded, 5, None),
    ];
    assert!(Standing::of(NOOR, &facts, at(6)).granted.is_empty());
    facts.push(fact(NOOR, AccessKind::GrantGiven, 7, Some(100)));
    assert!(!Standing::of(NOOR, &facts, at(8)).granted.is_empty());
}

#[test]
fn an_emergency_lasts_four_hours() {
    let request = EmergencyRequest {
        reason: Some(EmergencyReason::Danger),
        words: "Het kind durft niet naar huis.".to_owned(),
    };
    let opened = [request.check(NOOR, at(0)).unwrap()];
    assert!(Standing::of(NOOR, &opened, at(0)).emergency_until.is_some());
    let last = at(4) - SignedDuration::from_micros(1);
    assert!(Standing::of(NOOR, &opened, last).emergency_until.is_some());
    assert!(Standing::of(NOOR, &opened, at(4)).emergency_until.is_none());
    assert!(Standing::of(ILSE, &opened, at(1)).emergency_until.is_none());
    // It can end before that, and another is another.
    let mut facts = opened.to_vec();
    facts.push(fact(NOOR, AccessKind::EmergencyEnded, 1, None));
    assert!(Standing::of(NOOR, &facts, at(2)).emergency_until.is_none());
    facts.push(fact(NOOR, AccessKind::EmergencyOpened, 2, Some(6)));
    assert!(Standing::of(NOOR, &facts, at(3)).emergency_until.is_some());
}

#[test]
fn a_tie_counts_until_it_is_taken_back() {
    let mut facts = vec![fact(NOOR, AccessKind::ConflictDeclared, 0, None)];
    assert!(Standing::of(NOOR, &facts, at(10_000)).is_blocked);
    facts.push(fact(NOOR, AccessKind::ConflictLifted, 1, None));
    assert!(!Standing::of(NOOR, &facts, at(2)).is_blocked);
}

#[test]
fn leave_asks_for_whom_which_parts_and_why() {
    let empty = GrantRequest::default().check(Parts::ALL, at(0));
    let asked =
        ["member", "parts", "reason"].map(|field| (field.to_owned(), "form.required".to_owned()));
    assert_eq!(codes(empty), asked);
    let whole = GrantRequest {
        member: Some(NOOR),
        parts: vec![Compartment::Signals, Compartment::Consultation],
        from: None,
        until: None,
        reason: "Noor begeleidt Youssef in de klas.".to_owned(),
    };
    let given = whole.check(Parts::ALL, at(0)).unwrap();
    assert_eq!(given.since, at(0));
    // Through the last day of the school year, on the school's clock.
    assert_eq!(given.until.unwrap().to_string(), "2027-07-31T22:00:00Z");
    let defence = GrantRequest {
        parts: vec![Compartment::Defence],
        ..whole.clone()
    };
    let refused = codes(defence.check(Parts::WITHOUT_DEFENCE, at(0)));
    assert_eq!(
        refused,
        [("parts".to_owned(), "access.not-yours-to-give".to_owned())]
    );
    for (from, until, field, code) in [
        (
            date(2026, 11, 23),
            date(2026, 12, 1),
            "from",
            "access.begins-in-the-past",
        ),
        (
            date(2026, 12, 2),
            date(2026, 12, 1),
            "until",
            "access.ends-before-it-begins",
        ),
        (
            date(2026, 12, 2),
            date(2027, 8, 1),
            "until",
            "access.ends-after-the-school-year",
        ),
    ] {
        let other = GrantRequest {
            from: Some(from),
            until: Some(until),
            ..whole.clone()
        };
        let refused = codes(other.check(Parts::ALL, at(0)));
        assert_eq!(refused, [(field.to_owned(), code.to_owned())]);
    }
    let one_day = GrantRequest {
        from: Some(date(2026, 12, 2)),
        until: Some(date(2026, 12, 2)),
        ..whole
    };
    let given = one_day.check(Parts::ALL, at(0)).unwrap();
    assert_eq!(
        given.until.unwrap().duration_since(given.since),
        SignedDuration::from_hours(24)
    );
}

#[test]
fn a_tie_is_named_and_somebody_elses_is_explained() {
    let own = ConflictRequest {
        member: Some(NOOR),
        tie: Some(Tie::Parent),
        words: String::new(),
    };
    assert!(own.check(NOOR, at(0)).is_ok());
    let words = [("words".to_owned(), "form.required".to_owned())];
    assert_eq!(codes(own.check(ILSE, at(0))), words);
    assert_eq!(
        codes(ConflictRequest::default().check(NOOR, at(0))).len(),
        3
    );
}

#[test]
fn an_emergency_and_its_review_say_why() {
    let fields = |refused: Vec<(String, String)>| {
        refused
            .into_iter()
            .map(|(field, _)| field)
            .collect::<Vec<_>>()
    };
    let empty = EmergencyRequest::default().check(NOOR, at(0));
    assert_eq!(fields(codes(empty)), ["reason", "words"]);
    let empty = ReviewRequest::default().check(NOOR, at(0));
    assert_eq!(fields(codes(empty)), ["verdict", "words"]);
    let review = ReviewRequest {
        verdict: Some(Verdict::Justified),
        words: "Er was niemand bereikbaar.".to_owned(),
    };
    assert_eq!(
        review.check(NOOR, at(5)).unwrap().kind,
        AccessKind::EmergencyReviewed
    );
}

#[test]
fn a_school_year_ends_in_july() {
    for (day, end) in [
        (date(2026, 7, 31), date(2026, 7, 31)),
        (date(2026, 8, 1), date(2027, 7, 31)),
        (date(2027, 1, 1), date(2027, 7, 31)),
    ] {
        assert_eq!(school_year_end(day), end);
    }
}

fn facts() -> impl Strategy<Value = Vec<AccessFact>> {
    let one = (
        0..2_u8,
        0..AccessKind::ALL.len(),
        0..50_i64,
        proptest::option::of(1..50_i64),
    );
    proptest::collection::vec(one, 0..12).prop_map(|facts| {
        facts
            .into_iter()
            .map(|(who, kind, hours, lasts)| {
                fact(
                    [NOOR, ILSE][usize::from(who)],
                    AccessKind::ALL[kind],
                    hours,
                    lasts,
                )
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn what_is_noted_of_one_says_nothing_of_another(facts in facts(), hours in 0..100_i64) {
        let own: Vec<AccessFact> = facts.iter().copied().filter(|fact| fact.member == NOOR).collect();
        prop_assert_eq!(Standing::of(NOOR, &facts, at(hours)), Standing::of(NOOR, &own, at(hours)));
    }

    #[test]
    fn access_is_never_more_than_was_given(facts in facts(), hours in 0..100_i64) {
        let standing = Standing::of(NOOR, &facts, at(hours));
        let has = |kind| facts.iter().any(|fact| fact.member == NOOR && fact.kind == kind);
        prop_assert!(standing.granted.is_empty() || has(AccessKind::GrantGiven));
        prop_assert!(standing.emergency_until.is_none() || has(AccessKind::EmergencyOpened));
        prop_assert!(!standing.is_blocked || has(AccessKind::ConflictDeclared));
    }
}
