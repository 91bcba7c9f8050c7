//! The staff route: who may what, the order of the law, and what is moved there.

use std::collections::BTreeSet;
use std::fmt::Write;

use domain::case::Case;
use domain::id::{MemberId, No, SchoolId};
use domain::permission::{Assurance, Membership};
use domain::record::Actor;
use domain::role::Role;
use domain::staff_route::{
    NameRequest, RecipientFact, RecipientKind, Recipients, StaffAction, StaffCase, StaffCommand,
    StaffCommandKind, StaffContext, StaffStanding, decide, from_bytes, is_allowed, may_be_named,
    staff_permit, to_bytes,
};
use domain::step1_signals::Diverted;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::world::{World, act};

const TABLE: &str = include_str!("staff_permissions.txt");
/// The chair of the board, who receives.
const CHAIR: MemberId = MemberId::new([1; 16]);
/// Another board member, who receives too.
const OTHER: MemberId = MemberId::new([2; 16]);
/// Somebody who receives nothing.
const TEACHER: MemberId = MemberId::new([3; 16]);

fn table() -> String {
    let mut table = String::from(
        "Who may do what on the staff route. The table is made by a test; change the code.\n",
    );
    for standing in StaffStanding::ALL {
        let heading = match standing {
            StaffStanding::Outside => "Whom the board did not name:",
            StaffStanding::Recipient => "Whom the board named to receive:",
            StaffStanding::ShutOut => "Whom it is about, or who has a tie, named or not:",
        };
        let _ = write!(table, "\n{heading}\n\n{:22}", "");
        for role in Role::ALL {
            let _ = write!(table, "  {}", role.code());
        }
        table.push('\n');
        for action in StaffAction::all() {
            let name = match action {
                StaffAction::Perform(kind) => kind.code(),
                other => other.code(),
            };
            let _ = write!(table, "{name:22}");
            for role in Role::ALL {
                let tick = if is_allowed(action, role, standing) {
                    "✓"
                } else {
                    "·"
                };
                let _ = write!(table, "  {tick:^0$}", role.code().len());
            }
            table.truncate(table.trim_end().len());
            table.push('\n');
        }
    }
    table.push_str(
        "\nWith a password alone, without a second factor: nothing but staff-tell and staff-read-own.\n",
    );
    table
}

#[test]
fn the_table_is_the_one_that_people_read() {
    let made = table();
    if made != TABLE {
        let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/staff_permissions.txt");
        std::fs::write(path, &made).unwrap();
        panic!("the table has changed; the new one is {path}");
    }
}

fn membership(member: MemberId, role: Role, assurance: Assurance) -> Membership {
    Membership {
        member,
        roles: vec![(None, role)],
        assurance,
    }
}

fn now() -> Timestamp {
    "2026-09-10T12:00:00Z".parse().unwrap()
}

fn named(members: &[MemberId]) -> Recipients {
    let fact = |member: &MemberId| RecipientFact {
        kind: RecipientKind::Named,
        member: Some(*member),
        at: now(),
        noted_by: CHAIR,
    };
    let facts: Vec<RecipientFact> = members.iter().map(fact).collect();
    Recipients::of(&facts, |_| true)
}

#[test]
fn being_shut_out_is_stronger_than_being_named() {
    let recipients = named(&[CHAIR, OTHER]);
    let may = |member, assurance, out: &[MemberId]| {
        let out: BTreeSet<MemberId> = out.iter().copied().collect();
        let membership = membership(member, Role::BoardMember, assurance);
        staff_permit(StaffAction::Read, &membership, &recipients, &out).is_some()
    };
    assert!(may(CHAIR, Assurance::Strong, &[OTHER]));
    assert!(!may(CHAIR, Assurance::Strong, &[CHAIR]));
    assert!(!may(CHAIR, Assurance::Single, &[]));
    assert!(!may(TEACHER, Assurance::Strong, &[]));
    let teller = membership(TEACHER, Role::Teacher, Assurance::Single);
    let out = BTreeSet::from([TEACHER]);
    let tell = staff_permit(StaffAction::Tell, &teller, &recipients, &out).unwrap();
    assert_eq!((tell.member(), tell.role()), (TEACHER, Role::Teacher));
    assert_eq!(tell.action(), StaffAction::Tell);
}

#[test]
fn a_role_at_a_school_receives_nothing_without_being_named() {
    let recipients = named(&[]);
    for role in Role::ALL {
        let mut member = membership(TEACHER, role, Assurance::Strong);
        member.roles.push((Some(SchoolId::new([4; 16])), role));
        for action in [StaffAction::List, StaffAction::Read, StaffAction::Print] {
            let permit = staff_permit(action, &member, &recipients, &BTreeSet::new());
            assert!(permit.is_none(), "{role:?} {action:?}");
        }
    }
}

#[test]
fn only_who_sits_on_the_board_can_be_named() {
    assert!(may_be_named([Role::BoardMember]));
    assert!(may_be_named([Role::BoardMember, Role::Director]));
    assert!(!may_be_named([Role::Director]));
    assert!(!may_be_named([Role::BoardMember, Role::Administrator]));
    assert!(!may_be_named([
        Role::BoardMember,
        Role::DataProtectionOfficer
    ]));
    let request = |member, reason: &str| NameRequest {
        member: Some(member),
        reason: reason.to_owned(),
    };
    let now = named(&[CHAIR]);
    let codes = |refused: Result<MemberId, domain::decide::Refusal>| {
        let problems = refused.unwrap_err().problems;
        problems.into_iter().map(|one| one.code).collect::<Vec<_>>()
    };
    let can_be = [CHAIR, OTHER];
    assert_eq!(
        request(OTHER, "Zij kan.").to_name(&can_be, &now).unwrap(),
        OTHER
    );
    assert_eq!(
        codes(request(OTHER, " ").to_name(&can_be, &now)),
        ["form.required"]
    );
    assert_eq!(
        codes(request(CHAIR, "Hij kan.").to_name(&can_be, &now)),
        ["staff.named-already"]
    );
    assert_eq!(
        codes(request(TEACHER, "Zij kan.").to_name(&can_be, &now)),
        ["staff.cannot-receive"]
    );
    assert_eq!(
        codes(request(OTHER, "Weg.").to_end(&now)),
        ["staff.not-named"]
    );
    assert_eq!(request(CHAIR, "Weg.").to_end(&now).unwrap(), CHAIR);
}

/// A record that is being worked in, at 14.00 on the school's clock.
struct Road {
    case: StaffCase,
    recipients: Recipients,
}

impl Road {
    fn told(road: &str) -> Self {
        let mut begun = Self {
            case: StaffCase::default(),
            recipients: named(&[CHAIR, OTHER]),
        };
        begun.does(StaffCommandKind::Tell, telling(road)).unwrap();
        begun
    }

    /// The codes of the refusal, if it is refused.
    fn does(&mut self, kind: StaffCommandKind, fields: Value) -> Result<(), Vec<String>> {
        let command = StaffCommand::read(kind, fields).unwrap();
        let context = StaffContext {
            actor: Actor {
                member: CHAIR,
                name: "De voorzitter".to_owned(),
                role: Role::BoardMember,
            },
            recipients: &self.recipients,
            now: now(),
        };
        let record = decide(&self.case, command, &context);
        let record = record.map_err(|refusal| {
            let said = refusal.problems.into_iter();
            said.map(|one| format!("{} {}", one.code, one.field).trim().to_owned())
                .collect::<Vec<_>>()
        })?;
        let bytes = to_bytes(&record).unwrap();
        let read = from_bytes(record.no, record.event.stored(), &bytes).unwrap();
        assert_eq!(read, record, "what is stored is read back");
        self.case.evolve(record);
        Ok(())
    }

    fn step(&mut self, step: &str, time: &str) -> Result<(), Vec<String>> {
        self.does(StaffCommandKind::TakeStep, taken(step, time))
    }

    fn up_to(step: &str) -> Self {
        let mut road = Self::told("sexual-offence");
        for (at, one) in ["08:00", "08:30", "09:00", "10:00", "11:00", "11:30"]
            .into_iter()
            .zip(STEPS)
        {
            if one == step {
                break;
            }
            road.step(one, at).unwrap();
        }
        road
    }
}

const STEPS: [&str; 6] = [
    "board-told",
    "inspector-consulted",
    "suspicion-weighed",
    "people-informed",
    "complaint-filed",
    "inspector-told",
];

fn telling(road: &str) -> Value {
    json!({"road": road, "about": {"words": "de stagiair"}, "text": "Zij zag het.",
        "happened": {"date": "2026-09-09"}, "child": "groep 6"})
}

fn taken(step: &str, time: &str) -> Value {
    let when = json!({"date": "2026-09-10", "time": time});
    let mut fields = json!({"step": step, "by": "De voorzitter", "when": when, "text": "Gedaan."});
    match step {
        "board-told" => fields["directly"] = "yes".into(),
        "suspicion-weighed" => fields["suspicion"] = "yes".into(),
        "people-informed" => fields["person-when"] = when,
        _ => {}
    }
    fields
}

#[test]
fn the_steps_go_in_their_order_and_none_is_skipped() {
    for (at, now) in STEPS.into_iter().enumerate() {
        for (other, step) in STEPS.into_iter().enumerate() {
            let mut road = Road::up_to(now);
            let done = road.step(step, "13:00");
            if at == other {
                assert_eq!(done, Ok(()), "{step} when {now} is next");
            } else {
                assert_eq!(done, Err(vec!["staff.order".to_owned()]), "{step} {now}");
            }
        }
    }
    let mut road = Road::up_to("none");
    assert_eq!(road.case.next_step(), None);
    assert!(road.step("inspector-told", "13:00").is_err());
}

#[test]
fn a_step_happened_after_the_one_before_and_not_in_the_future() {
    let mut road = Road::up_to("inspector-consulted");
    assert_eq!(
        road.step("inspector-consulted", "07:59"),
        Err(vec!["staff.before-the-step-before when".to_owned()])
    );
    assert_eq!(
        road.step("inspector-consulted", "14:01"),
        Err(vec!["staff.in-the-future when".to_owned()])
    );
    let mut without_time = taken("inspector-consulted", "08:00");
    without_time["when"] = json!({"date": "2026-09-10"});
    let kind = StaffCommandKind::TakeStep;
    assert_eq!(
        road.does(kind, without_time),
        Err(vec!["form.required when.time".to_owned()])
    );
    let mut nobody = taken("inspector-consulted", "08:00");
    nobody["by"] = "".into();
    assert_eq!(
        road.does(kind, nobody),
        Err(vec!["form.required by".to_owned()])
    );
    assert_eq!(road.step("inspector-consulted", "08:00"), Ok(()));
}

#[test]
fn both_parents_and_the_person_are_told_before_the_complaint() {
    let mut road = Road::up_to("people-informed");
    let mut one = taken("people-informed", "10:00");
    one.as_object_mut().unwrap().remove("person-when");
    let kind = StaffCommandKind::TakeStep;
    assert_eq!(
        road.does(kind, one),
        Err(vec!["form.required person-when.date".to_owned()])
    );
    let mut later = taken("people-informed", "10:00");
    later["person-when"] = json!({"date": "2026-09-10", "time": "12:00"});
    assert_eq!(road.does(kind, later), Ok(()));
    // The complaint comes after the later of the two.
    assert_eq!(
        road.step("complaint-filed", "11:00"),
        Err(vec!["staff.before-the-step-before when".to_owned()])
    );
    assert_eq!(road.step("complaint-filed", "12:00"), Ok(()));
}

#[test]
fn no_suspicion_ends_the_road_and_leaves_the_other_open() {
    let mut road = Road::up_to("suspicion-weighed");
    let mut no = taken("suspicion-weighed", "09:00");
    no["suspicion"] = "no".into();
    assert_eq!(road.does(StaffCommandKind::TakeStep, no), Ok(()));
    assert!(road.case.has_ended());
    assert_eq!(
        road.step("people-informed", "10:00"),
        Err(vec!["staff.road-ended".to_owned()])
    );
    let other = json!({"road": "misconduct", "reason": "Het was schelden."});
    assert_eq!(road.does(StaffCommandKind::ChooseRoad, other), Ok(()));
    let talk = json!({"by": "Zij", "with": "de directie", "text": "Besproken.",
        "when": {"date": "2026-09-10", "time": "11:00"}});
    assert_eq!(road.does(StaffCommandKind::RecordTalk, talk), Ok(()));
    let closing = json!({"outcome": "Gesprek gevoerd.", "reason": "Klaar."});
    assert_eq!(road.does(StaffCommandKind::Close, closing.clone()), Ok(()));
    assert_eq!(
        road.does(StaffCommandKind::Close, closing),
        Err(vec!["staff.closed".to_owned()])
    );
}

#[test]
fn the_board_is_told_directly() {
    let mut road = Road::up_to("board-told");
    let mut through = taken("board-told", "08:00");
    through["directly"] = "no".into();
    assert_eq!(
        road.does(StaffCommandKind::TakeStep, through),
        Err(vec!["staff.not-directly directly".to_owned()])
    );
}

#[test]
fn each_road_has_its_own_acts() {
    let mut road = Road::told("misconduct");
    let wrong = Err(vec!["staff.other-road".to_owned()]);
    assert_eq!(road.step("board-told", "08:00"), wrong);
    let still_open = Err(vec!["staff.still-open".to_owned()]);
    let closing = json!({"outcome": "Klaar.", "reason": "Klaar."});
    assert_eq!(
        road.does(StaffCommandKind::Close, closing.clone()),
        still_open
    );
    let same = json!({"road": "misconduct", "reason": "Toch."});
    assert_eq!(
        road.does(StaffCommandKind::ChooseRoad, same),
        Err(vec!["staff.same-road road".to_owned()])
    );
    let mut road = Road::up_to("inspector-told");
    let talk = json!({"by": "Zij", "with": "de directie", "text": "Besproken.",
        "when": {"date": "2026-09-10", "time": "11:00"}});
    assert_eq!(road.does(StaffCommandKind::RecordTalk, talk), wrong);
    assert_eq!(
        road.does(StaffCommandKind::Close, closing.clone()),
        still_open
    );
    road.step("inspector-told", "13:00").unwrap();
    assert_eq!(road.does(StaffCommandKind::Close, closing), Ok(()));
}

#[test]
fn somebody_is_always_left_to_receive() {
    let mut nobody = Road {
        case: StaffCase::default(),
        recipients: named(&[CHAIR]),
    };
    let mut about = telling("misconduct");
    about["about"] = json!({"member": CHAIR.to_string()});
    assert_eq!(
        nobody.does(StaffCommandKind::Tell, about),
        Err(vec!["staff.nobody-receives".to_owned()])
    );
    let mut road = Road::told("misconduct");
    let shut = |member: MemberId| json!({"member": member.to_string(), "why": "tied", "reason": "Een broer."});
    assert_eq!(road.does(StaffCommandKind::ShutOut, shut(CHAIR)), Ok(()));
    assert_eq!(road.case.shut_out(), BTreeSet::from([CHAIR]));
    assert_eq!(
        road.does(StaffCommandKind::ShutOut, shut(OTHER)),
        Err(vec!["staff.nobody-left member".to_owned()])
    );
}

#[test]
fn a_telling_says_what_about_whom_and_what_was_seen() {
    let mut road = Road {
        case: StaffCase::default(),
        recipients: named(&[CHAIR]),
    };
    let refused = road.does(StaffCommandKind::Tell, json!({}));
    let expected = [
        "form.required text",
        "form.required road",
        "form.required about.words",
    ];
    assert_eq!(refused, Err(expected.map(str::to_owned).to_vec()));
}

#[test]
fn whoever_lost_the_role_or_left_receives_nothing() {
    let fact = |kind, member| RecipientFact {
        kind,
        member: Some(member),
        at: now(),
        noted_by: CHAIR,
    };
    let facts = [
        fact(RecipientKind::Named, CHAIR),
        fact(RecipientKind::Named, OTHER),
        fact(RecipientKind::Ended, OTHER),
    ];
    assert!(!Recipients::of(&facts, |_| true).contain(OTHER));
    assert!(!Recipients::of(&facts, |member| member != CHAIR).contain(CHAIR));
    for kind in RecipientKind::ALL {
        assert_eq!(RecipientKind::from_code(kind.code()), Some(kind));
    }
}

/// What hangs on an entry goes with it, and nothing of it is left in the case.
#[test]
fn an_entry_that_is_moved_takes_along_what_hangs_on_it() {
    let mut w = World::new(crate::world::edition("gpo-wn")).opened();
    let supposed = w.does(&w.hypothesis());
    let better = json!({"corrects": supposed, "reason": "Beter gezegd.",
        "entry": w.hypothesis().fields});
    let better = w.does(&act("correct_entry", better));
    let noted = json!({"hypothesis": better, "outcome": "refuted", "because-of": [w.seen],
        "note": "Het was anders."});
    let noted = w.does(&act("resolve_hypothesis", noted));
    let gone = w.case.with_what_hangs_on(better);
    let gone: Vec<No> = gone.iter().map(|record| record.no).collect();
    assert_eq!(gone, [supposed, better, noted]);
    let moved = w.does(&act(
        "divert_to_staff_route",
        json!({"entry": better, "moved": gone}),
    ));
    for no in [supposed, better, noted] {
        assert!(w.case.record(no).is_none(), "{no}");
    }
    assert_eq!(w.case.newest(), moved);
    let replayed = Case::replay(w.case.records().iter().cloned());
    assert_eq!(replayed, w.case);
    let told = w.case.facts::<Diverted>().next().unwrap();
    assert!(told.fact.took(supposed) && !told.fact.took(w.seen));
}
