//! How long a dossier is kept, what stops its destruction, and who may confirm it: tables.

use domain::answer::YesNo;
use domain::edition::{CountsFrom, RetentionClass};
use domain::id::MemberId;
use domain::permission::{Action, Footing, is_allowed};
use domain::retention::{
    CAUSES, ConfirmRequest, HoldRequest, Keeping, ReasonRequest, RetentionFact, RetentionKind,
    confirmable_from, destroyable_from, keeping,
};
use domain::role::Role;
use domain::time::start_of;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use serde_json::json;

use crate::world::{World, act, edition, editions};

const DIRECTOR: MemberId = MemberId::new([1; 16]);
const BOARD: MemberId = MemberId::new([2; 16]);

fn class(counts_from: CountsFrom, years: i16) -> RetentionClass {
    RetentionClass {
        code: "x".to_owned(),
        text: "x".to_owned(),
        counts_from: Some(counts_from),
        years,
    }
}

#[test]
fn the_day_follows_from_class_and_moments() {
    use CountsFrom::{Closing, Leaving, SchoolYear};
    let day = |y, m, d| Some(date(y, m, d));
    let table = [
        // The last day of the term still counts: it may go the day after.
        (class(Closing, 2), date(2026, 10, 5), None, day(2028, 10, 6)),
        // Closed on a leap day: two years later there is none.
        (class(Closing, 2), date(2024, 2, 29), None, day(2026, 3, 1)),
        (class(Closing, 4), date(2024, 2, 29), None, day(2028, 3, 1)),
        // Closed on the day before one.
        (class(Closing, 4), date(2024, 2, 28), None, day(2028, 2, 29)),
        // On the last evening of a year.
        (class(Closing, 1), date(2026, 12, 31), None, day(2028, 1, 1)),
        // To the end of the next school year, from either side of the summer.
        (
            class(SchoolYear, 1),
            date(2026, 10, 5),
            None,
            day(2028, 8, 1),
        ),
        (
            class(SchoolYear, 1),
            date(2026, 7, 31),
            None,
            day(2027, 8, 1),
        ),
        (
            class(SchoolYear, 1),
            date(2026, 8, 1),
            None,
            day(2028, 8, 1),
        ),
        // From leaving: not known as long as the pupil is there.
        (class(Leaving, 2), date(2026, 10, 5), None, None),
        (
            class(Leaving, 2),
            date(2026, 10, 5),
            day(2029, 7, 19),
            day(2031, 7, 20),
        ),
        (
            class(Leaving, 2),
            date(2026, 10, 5),
            day(2028, 2, 29),
            day(2030, 3, 1),
        ),
        // Closed long after leaving: the term is over, and it is kept that day.
        (
            class(Leaving, 2),
            date(2026, 10, 5),
            day(2020, 7, 17),
            day(2026, 10, 6),
        ),
        // A year of nothing is kept for the day itself.
        (class(Closing, 0), date(2026, 10, 5), None, day(2026, 10, 6)),
    ];
    for (class, closed, left, expected) in table {
        let found = destroyable_from(&class, closed, left);
        assert_eq!(found, expected, "{class:?} closed {closed} left {left:?}");
    }
    let endless = RetentionClass {
        counts_from: None,
        ..class(Closing, 2)
    };
    assert_eq!(destroyable_from(&endless, date(1990, 1, 1), None), None);
}

#[test]
fn two_whole_weeks_lie_between_announcing_and_confirming() {
    for (announced, days, from) in [
        (date(2028, 8, 1), 14, date(2028, 8, 16)),
        (date(2028, 2, 15), 14, date(2028, 3, 1)),
        (date(2027, 2, 15), 14, date(2027, 3, 2)),
        (date(2028, 12, 20), 30, date(2029, 1, 20)),
    ] {
        assert_eq!(confirmable_from(announced, days), Some(from));
    }
    for edition in editions() {
        assert_eq!(edition.terms.destruction_days, 14);
    }
}

#[test]
fn the_editions_that_ship_say_what_their_texts_say() {
    for edition in editions() {
        let of = |code: &str| edition.retention_class(code).unwrap();
        assert_eq!(of("signal-only").counts_from, Some(CountsFrom::SchoolYear));
        assert_eq!(of("unfounded").counts_from, Some(CountsFrom::Leaving));
        assert_eq!((of("unfounded").years, of("help-or-report").years), (2, 2));
        assert_eq!(of("hold").counts_from, None);
    }
}

/// A dossier that was closed on 5 October 2026 with this class.
fn closed(code: &str) -> World {
    let mut world = World::new(edition("onderwijs-2019")).opened();
    let closing = World::closing().with("retention", json!(code));
    let mut closing = closing
        .explaining("close.open-points", "other")
        .with("outcome", json!("no-further-concern"));
    for rule in ["step1.instrument", "hypothesis.follow-up"] {
        closing = closing.explaining(rule, "other");
    }
    world.does(&closing);
    world
}

fn fact(kind: RetentionKind, on: Date) -> RetentionFact {
    let (by, role) = match kind {
        RetentionKind::Destroyed => (BOARD, Role::BoardMember),
        _ => (DIRECTOR, Role::Director),
    };
    RetentionFact {
        kind,
        at: start_of(on).checked_add(10.hours()).unwrap(),
        by,
        role,
    }
}

fn at(on: Date) -> Timestamp {
    start_of(on).checked_add(11.hours()).unwrap()
}

fn stands(world: &World, left: Option<Date>, facts: &[RetentionFact], on: Date) -> Keeping {
    keeping(&world.case, world.edition, left, facts, at(on))
}

/// The first day on which a signal without more may go.
const DUE: Date = date(2028, 8, 1);

#[test]
fn a_closed_dossier_is_due_from_its_day_on() {
    let world = closed("signal-only");
    let before = stands(&world, None, &[], DUE.yesterday().unwrap());
    assert_eq!(before.destroy_from, Some(DUE));
    assert_eq!(before.closed_on, Some(date(2026, 10, 5)));
    assert_eq!((before.is_closed, before.is_due), (true, false));
    assert!(stands(&world, None, &[], DUE).is_due);
    let world = closed("unfounded");
    let never = stands(&world, None, &[], date(2100, 1, 1));
    assert_eq!((never.destroy_from, never.is_due), (None, false));
    let left = Some(date(2028, 7, 14));
    assert!(stands(&world, left, &[], date(2030, 7, 15)).is_due);
    assert!(!stands(&closed("hold"), left, &[], date(2100, 1, 1)).is_due);
}

#[test]
fn reopening_stops_it_and_closing_again_begins_anew() {
    let mut world = closed("signal-only");
    let announced = [fact(RetentionKind::Announced, DUE)];
    assert!(stands(&world, None, &announced, DUE).announced.is_some());
    let later = DUE.checked_add(3.days()).unwrap();
    world.now = at(later);
    world.does(&act("reopen", json!({ "reason": "Nieuwe zorgen." })));
    let open = stands(&world, None, &announced, later);
    assert_eq!((open.is_closed, open.destroy_from), (false, None));
    assert_eq!((open.is_due, open.announced), (false, None));
    // Closed again: a new term, and what was announced before says nothing any more.
    let mut again = World::closing().with("retention", json!("signal-only"));
    for rule in ["close.open-points", "step1.instrument"] {
        again = again.explaining(rule, "other");
    }
    world.does(&again);
    let from = date(2030, 8, 1);
    let after = stands(&world, None, &announced, from);
    assert_eq!(after.destroy_from, Some(from));
    assert_eq!((after.is_due, after.announced), (true, None));
}

#[test]
fn a_hold_stops_it_and_ends_what_was_announced() {
    use RetentionKind::{Announced, HoldEnded, HoldSet, Objected};
    let world = closed("signal-only");
    let on = |days: i64| DUE.checked_add(days.days()).unwrap();
    let table: [(&[RetentionKind], bool, bool); 7] = [
        (&[], false, false),
        (&[Announced], false, true),
        (&[HoldSet], true, false),
        (&[Announced, HoldSet], true, false),
        (&[Announced, HoldSet, HoldEnded], false, false),
        (&[HoldSet, HoldEnded, Announced], false, true),
        (&[Announced, Objected], false, false),
    ];
    for (kinds, is_held, is_announced) in table {
        let facts: Vec<RetentionFact> = kinds
            .iter()
            .zip(0..)
            .map(|(kind, days)| fact(*kind, on(days)))
            .collect();
        let found = stands(&world, None, &facts, on(60));
        assert_eq!(found.hold.is_some(), is_held, "{kinds:?}");
        assert_eq!(found.announced.is_some(), is_announced, "{kinds:?}");
        assert_eq!(found.is_confirmable, is_announced, "{kinds:?}");
        assert_eq!(found.can_be_announced(), !is_held && !is_announced);
    }
}

fn codes<T>(result: Result<T, domain::decide::Refusal>) -> Vec<String> {
    result.map_or_else(|refusal| refusal.codes(), |_| Vec::new())
}

fn because() -> ReasonRequest {
    ReasonRequest {
        reason: "De termijn is voorbij.".to_owned(),
    }
}

#[test]
fn announcing_takes_a_closed_dossier_whose_day_has_come() {
    let world = closed("signal-only");
    let announcing = |facts: &[RetentionFact], on| {
        codes(because().check_announcement(&stands(&world, None, facts, on)))
    };
    assert!(announcing(&[], DUE).is_empty());
    assert_eq!(
        announcing(&[], date(2028, 7, 31)),
        ["destruction.too-early"]
    );
    let held = [fact(RetentionKind::HoldSet, DUE)];
    assert_eq!(announcing(&held, DUE), ["destruction.held"]);
    let before = [fact(RetentionKind::Announced, DUE)];
    let found = announcing(&before, DUE);
    assert_eq!(found, ["destruction.announced-before"]);
    let open = World::new(edition("onderwijs-2019")).opened();
    let found = because().check_announcement(&stands(&open, None, &[], DUE));
    assert_eq!(codes(found), ["destruction.open"]);
    let silent = ReasonRequest::default();
    let found = silent.check_announcement(&stands(&world, None, &[], DUE));
    assert_eq!(codes(found), ["form.required"]);
}

#[test]
fn confirming_takes_another_person_in_another_role_after_the_days() {
    let world = closed("signal-only");
    let announced = [fact(RetentionKind::Announced, DUE)];
    let sure = ConfirmRequest {
        is_sure: Some(YesNo::Yes),
    };
    let after = date(2028, 8, 16);
    let board = (BOARD, Role::BoardMember);
    let tried = |facts: &[RetentionFact], on, who, has_open| {
        codes(sure.check(&stands(&world, None, facts, on), who, has_open))
    };
    assert!(tried(&announced, after, board, false).is_empty());
    let early = tried(&announced, date(2028, 8, 15), board, false);
    assert_eq!(early, ["destruction.announcement-runs"]);
    let same = tried(&announced, after, (DIRECTOR, Role::BoardMember), false);
    assert_eq!(same, ["destruction.same-person"]);
    let same = tried(&announced, after, (BOARD, Role::Director), false);
    assert_eq!(same, ["destruction.same-role"]);
    let open = tried(&announced, after, board, true);
    assert_eq!(open, ["destruction.emergency-open"]);
    assert_eq!(
        tried(&[], after, board, false),
        ["destruction.not-announced"]
    );
    let held = [announced[0], fact(RetentionKind::HoldSet, DUE)];
    let found = tried(&held, after, board, false);
    assert_eq!(found, ["destruction.held", "destruction.not-announced"]);
    let keeping = stands(&world, None, &announced, after);
    for (is_sure, code) in [
        (None, "form.required"),
        (Some(YesNo::No), "destruction.not-sure"),
    ] {
        let found = ConfirmRequest { is_sure }.check(&keeping, board, false);
        assert_eq!(codes(found), [code]);
    }
    assert!(keeping.can_be_confirmed_by(BOARD) && !keeping.can_be_confirmed_by(DIRECTOR));
}

#[test]
fn holds_and_objections_name_why() {
    let world = closed("signal-only");
    let free = stands(&world, None, &[], DUE);
    let held = stands(&world, None, &[fact(RetentionKind::HoldSet, DUE)], DUE);
    let announced = stands(&world, None, &[fact(RetentionKind::Announced, DUE)], DUE);
    for cause in CAUSES {
        let asked = HoldRequest {
            cause: cause.to_owned(),
            reason: "Er loopt iets.".to_owned(),
        };
        assert!(asked.check(&free).is_ok());
        assert_eq!(codes(asked.check(&held)), ["destruction.held"]);
    }
    let empty = HoldRequest::default().check(&free);
    assert_eq!(codes(empty), ["form.required"]);
    assert!(because().check_end(&held).is_ok());
    assert_eq!(codes(because().check_end(&free)), ["destruction.not-held"]);
    assert!(because().check_objection(&announced).is_ok());
    let nothing = because().check_objection(&free);
    assert_eq!(codes(nothing), ["destruction.not-announced"]);
}

/// "A single person who can destroy a dossier": never.
#[test]
fn no_role_may_both_announce_and_confirm() {
    for role in Role::ALL {
        let may = |action| is_allowed(action, role, Footing::Role);
        assert!(!(may(Action::AnnounceDestruction) && may(Action::ConfirmDestruction)));
    }
    for kind in RetentionKind::ALL {
        assert_eq!(RetentionKind::from_code(kind.code()), Some(kind));
    }
}
