//! Who may decide: named, as deputy, by role, or nobody; and what the board can ask for.

use domain::decide::Refusal;
use domain::edition::Edition;
use domain::id::{MemberId, SchoolId};
use domain::record::Actor;
use domain::responsibility::{
    AbsenceRequest, Capacity, Decider, Deciding, Naming, NamingRequest, Period, ResponsibilityFact,
    ResponsibilityKind, Responsible, RoleRequest, Turn, chosen_role, may_carry, responsible_at,
};
use domain::role::Role;
use domain::rule::State;
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};

use crate::world::{WHO_ACTS, World, editions};

const DAAN: MemberId = MemberId::new([1; 16]);
const KARIN: MemberId = MemberId::new([2; 16]);
const HERE: SchoolId = SchoolId::new([3; 16]);
const THERE: SchoolId = SchoolId::new([4; 16]);
const CONSULTED: &str = "decision.consulted";

fn at(hours: i64) -> Timestamp {
    let start: Timestamp = "2026-11-24T08:00:00Z".parse().unwrap();
    start + SignedDuration::from_hours(hours)
}

fn decider(member: MemberId, name: &str) -> Decider {
    Decider {
        member,
        name: name.to_owned(),
    }
}

/// Daan is named, with Karin as deputy; `me` is one of them, or somebody else.
fn named(edition: &Edition, me: &str, is_first_away: bool, is_deputy_away: bool) -> Deciding {
    let is_me = |who: &str, other| if me == who { WHO_ACTS } else { other };
    Deciding {
        roles: edition.roles.decides.clone(),
        named: Some(Naming {
            first: decider(is_me("first", DAAN), "Daan Ruitenberg"),
            is_first_away,
            deputy: (me != "none").then(|| decider(is_me("deputy", KARIN), "Karin Visser")),
            is_deputy_away,
        }),
    }
}

/// Met, refused, deputy, shut out first, absent: who acts, who is away, and what comes of it.
#[test]
fn the_table_of_who_decides_holds() {
    let deputy = || Some(Capacity::Deputy("Daan Ruitenberg".to_owned()));
    let table = [
        ("first", false, false, Some(Capacity::Named)),
        ("first", false, true, Some(Capacity::Named)),
        ("first", true, false, None),
        ("first", true, true, None),
        ("deputy", false, false, None),
        ("deputy", true, false, deputy()),
        ("deputy", true, true, None),
        ("another director", false, false, None),
        ("another director", true, false, None),
        ("another director", true, true, None),
        // The deputy left: nobody takes the place of a first who is away.
        ("none", true, false, None),
    ];
    for edition in editions() {
        for report in [true, false] {
            for (me, is_first_away, is_deputy_away, expected) in &table {
                let mut world = World::new(edition).answered(report);
                world.deciding = named(edition, me, *is_first_away, *is_deputy_away);
                let decision = world.decision(report);
                let told = format!("{} {me} {is_first_away} {is_deputy_away}", edition.code);
                match (world.tries(&decision), expected) {
                    (Ok(record), Some(_)) => assert_eq!(record.decided_as, *expected, "{told}"),
                    (Err(refusal), None) => {
                        assert_eq!(refusal.codes(), [CONSULTED], "{told}");
                        assert_eq!(refusal.problems[0].field, "decider", "{told}");
                        assert!(!refusal.problems[0].can_be_explained, "{told}");
                    }
                    (tried, _) => panic!("{told}: {tried:?}"),
                }
            }
        }
    }
}

/// Danger makes room for much, but not for this.
#[test]
fn danger_lets_nobody_else_decide() {
    for edition in editions() {
        let mut world = World {
            acute: true,
            ..World::new(edition)
        };
        world = world.answered(true);
        world.deciding = named(edition, "deputy", false, false);
        assert_eq!(world.codes(&world.decision(true)), [CONSULTED]);
    }
}

#[test]
fn as_long_as_nobody_is_named_the_role_decides_and_the_record_says_so() {
    for edition in editions() {
        let world = World::new(edition).answered(false);
        let record = world.tries(&world.decision(false)).unwrap();
        assert_eq!(record.decided_as, Some(Capacity::ByRole));
        let refused = world.codes(&world.decision(false).by(Role::CareCoordinator));
        assert_eq!(refused, [CONSULTED]);
        // Other records have no capacity.
        assert!(
            world
                .case
                .records()
                .iter()
                .all(|one| one.decided_as.is_none())
        );
    }
}

#[test]
fn the_role_that_the_board_chose_takes_the_place_of_the_editions() {
    for edition in editions() {
        let mut world = World::new(edition).answered(false);
        world.deciding.roles = vec![Role::CareCoordinator];
        let decision = world.decision(false);
        assert_eq!(
            world.codes(&decision),
            [CONSULTED],
            "the director no longer"
        );
        let decision = decision.by(Role::CareCoordinator);
        assert!(world.tries(&decision).is_ok());
        // The one who was named must act in that role too.
        world.deciding.named = named(edition, "first", false, false).named;
        assert!(world.tries(&decision).is_ok());
        assert_eq!(world.codes(&decision.by(Role::Director)), [CONSULTED]);
    }
}

#[test]
fn a_decision_stands_whoever_is_named_later() {
    for edition in editions() {
        let mut world = World::new(edition).decided(false);
        world.deciding = named(edition, "another director", false, false);
        assert!(world.is_met(CONSULTED));
        assert!(
            world
                .findings(CONSULTED)
                .iter()
                .all(|finding| matches!(finding.state, State::Met(_)))
        );
    }
}

#[test]
fn whose_turn_it_is_has_a_name() {
    let edition = editions()[1];
    let of = |first, deputy| named(edition, "", first, deputy);
    let daan = decider(DAAN, "Daan Ruitenberg");
    let karin = decider(KARIN, "Karin Visser");
    assert_eq!(of(false, false).turn(), Turn::First(&daan));
    let turn = Turn::Deputy {
        deputy: &karin,
        first: &daan,
    };
    assert_eq!(of(true, false).turn(), turn);
    assert_eq!(of(true, true).turn(), Turn::Nobody);
    let roles = [Role::Director];
    assert_eq!(Deciding::by_role(edition).turn(), Turn::Roles(&roles));
    let teacher = Actor {
        member: DAAN,
        name: "Daan Ruitenberg".to_owned(),
        role: Role::Teacher,
    };
    assert_eq!(of(false, false).capacity_of(&teacher), None);
}

fn fact(kind: ResponsibilityKind, school: SchoolId, hours: i64) -> ResponsibilityFact {
    ResponsibilityFact {
        kind,
        school: Some(school),
        role: None,
        member: Some(DAAN),
        deputy: (kind == ResponsibilityKind::Named).then_some(KARIN),
        since: at(hours),
        until: (kind == ResponsibilityKind::Absent).then(|| at(hours + 10)),
    }
}

#[test]
fn the_last_naming_counts_at_its_own_school() {
    use ResponsibilityKind::Named;
    let mut other = fact(Named, HERE, 1);
    (other.member, other.deputy) = (Some(KARIN), Some(DAAN));
    let facts = [fact(Named, HERE, 0), other, fact(Named, THERE, 2)];
    let who = |school| responsible_at(school, &facts, at(5)).map(|one| (one.first, one.deputy));
    assert_eq!(who(HERE), Some((KARIN, DAAN)));
    assert_eq!(who(THERE), Some((DAAN, KARIN)));
    assert_eq!(who(SchoolId::new([9; 16])), None);
}

#[test]
fn an_absence_begins_and_ends_by_itself_and_can_be_ended() {
    use ResponsibilityKind::{Absent, Back, Named};
    let mut facts = vec![fact(Named, HERE, 0), fact(Absent, HERE, 10)];
    let here = |facts: &[ResponsibilityFact], hours| -> Responsible {
        responsible_at(HERE, facts, at(hours)).unwrap()
    };
    for (hours, is_absent, is_known) in [
        (9, false, true),
        (10, true, true),
        (19, true, true),
        (20, false, false),
    ] {
        let found = here(&facts, hours);
        assert_eq!(found.is_absent(at(hours)), is_absent, "{hours}");
        let period = Period {
            since: at(10),
            until: at(20),
        };
        let known = is_known.then_some(period);
        assert_eq!(
            found.absences,
            known.into_iter().collect::<Vec<_>>(),
            "{hours}"
        );
    }
    facts.push(fact(Back, HERE, 12));
    assert!(!here(&facts, 13).is_absent(at(13)));
    // An absence at another school, or of somebody else, is not this one.
    facts.push(fact(Absent, THERE, 12));
    let mut of_karin = fact(Absent, HERE, 12);
    of_karin.member = Some(KARIN);
    facts.push(of_karin);
    assert!(here(&facts, 13).absences.is_empty());
}

#[test]
fn the_role_is_one_that_can_work_in_a_dossier() {
    let carry: Vec<Role> = Role::ALL
        .into_iter()
        .filter(|role| may_carry(*role))
        .collect();
    let those = [
        Role::CareCoordinator,
        Role::AttentionOfficer,
        Role::Director,
    ];
    assert_eq!(carry, those);
    let asked = |role| RoleRequest { role }.check(at(0));
    let chosen = asked(Some(Role::AttentionOfficer)).unwrap();
    assert_eq!(chosen_role(&[chosen]), Some(Role::AttentionOfficer));
    let later = asked(Some(Role::Director)).unwrap();
    assert_eq!(chosen_role(&[chosen, later]), Some(Role::Director));
    assert_eq!(
        chosen_role(&[fact(ResponsibilityKind::Named, HERE, 0)]),
        None
    );
    assert_eq!(codes(asked(None)), [("role", "form.required")]);
    let cannot = codes(asked(Some(Role::BoardMember)));
    assert_eq!(cannot, [("role", "responsibility.cannot-carry")]);
}

#[test]
fn two_who_hold_the_role_are_named() {
    let holders = [DAAN, KARIN];
    let ask = |first, deputy| NamingRequest { first, deputy }.check(HERE, &holders, at(0));
    let named = ask(Some(DAAN), Some(KARIN)).unwrap();
    assert_eq!(named, fact(ResponsibilityKind::Named, HERE, 0));
    let missing = [("first", "form.required"), ("deputy", "form.required")];
    assert_eq!(codes(ask(None, None)), missing);
    let alone = [("deputy", "form.required")];
    assert_eq!(codes(ask(Some(DAAN), None)), alone);
    let twice = [("deputy", "responsibility.same-person")];
    assert_eq!(codes(ask(Some(DAAN), Some(DAAN))), twice);
    let stranger = MemberId::new([9; 16]);
    let without = "responsibility.does-not-hold-the-role";
    assert_eq!(
        codes(ask(Some(stranger), Some(KARIN))),
        [("first", without)]
    );
    assert_eq!(
        codes(ask(Some(DAAN), Some(stranger))),
        [("deputy", without)]
    );
}

#[test]
fn an_absence_has_a_last_day() {
    let ask = |from, until| AbsenceRequest { from, until }.check(HERE, DAAN, at(0));
    let absent = ask(None, Some(date(2026, 11, 27))).unwrap();
    assert_eq!((absent.member, absent.since), (Some(DAAN), at(0)));
    assert_eq!(absent.until, Some("2026-11-27T23:00:00Z".parse().unwrap()));
    let planned = ask(Some(date(2026, 12, 21)), Some(date(2027, 1, 1))).unwrap();
    assert_eq!(planned.since, "2026-12-20T23:00:00Z".parse().unwrap());
    assert_eq!(codes(ask(None, None)), [("until", "form.required")]);
    let early = codes(ask(Some(date(2026, 11, 23)), Some(date(2026, 11, 27))));
    assert_eq!(early, [("from", "access.begins-in-the-past")]);
    let turned = codes(ask(Some(date(2026, 11, 27)), Some(date(2026, 11, 26))));
    assert_eq!(turned, [("until", "access.ends-before-it-begins")]);
}

#[test]
fn kinds_have_their_names() {
    for kind in ResponsibilityKind::ALL {
        assert_eq!(ResponsibilityKind::from_code(kind.code()), Some(kind));
    }
    assert_eq!(ResponsibilityKind::from_code("crowned"), None);
}

fn codes(checked: Result<ResponsibilityFact, Refusal>) -> Vec<(&'static str, &'static str)> {
    let leak = |text: String| -> &'static str { text.leak() };
    checked
        .unwrap_err()
        .problems
        .into_iter()
        .map(|problem| (leak(problem.field), leak(problem.code)))
        .collect()
}
