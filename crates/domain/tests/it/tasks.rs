//! Tasks: those made by hand, and what rules leave open: for whom it waits, and by which day.

use domain::access::Compartment;
use domain::command::{Command, CommandKind};
use domain::edition::Edition;
use domain::id::{MemberId, No};
use domain::role::Role;
use domain::rule::{Moment, OpenPoint, Rule, Severity, State};
use domain::step1_signals::Step;
use domain::task::{PointTask, TaskKey, point_task};
use jiff::civil::{Date, date};
use serde_json::json;

use crate::table::{check, fault, met, play, unmet};
use crate::world::{Act, TODAY, WHO_ACTS, World, act, editions};

const OPEN: &str = "close.open-points";
const DUE: &str = "2026-10-20";

fn colleague() -> MemberId {
    MemberId::new([9; 16])
}

fn task() -> Act {
    act(
        "add_task",
        json!({
            "what": "De jeugdarts bellen.", "owner": colleague().to_string(),
            "owner-name": "Tom Verkade", "due": DUE, "step": "2",
        }),
    )
}

fn give(key: &str) -> Act {
    act(
        "assign_task",
        json!({"task": key, "owner": colleague().to_string(), "owner-name": "Tom Verkade"}),
    )
}

fn end(no: No) -> Act {
    let words = "Zij belt de ouders.";
    act(
        "end_task",
        json!({"task": no.0, "how": "done", "words": words}),
    )
}

/// For whom an open point waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    /// Whoever has the role.
    Role(Role),
    /// Who did what it follows on.
    WhoDid,
}

fn open_points_of(w: &World, rule: &str) -> Vec<OpenPoint> {
    let points = w.points().into_iter();
    points
        .filter(|point| point.rule.code == rule && point.finding.state == State::Open)
        .collect()
}

fn tasks_of(w: &World, rule: &str) -> Vec<PointTask> {
    open_points_of(w, rule)
        .iter()
        .map(|point| point_task(&w.case, w.edition, &w.deciding.roles, point))
        .collect()
}

type Line = (&'static str, fn(World) -> World, For, &'static [Date]);

const WEEK: Date = date(2026, 10, 12);

/// Every reminder of the plan: when it is open, for whom it waits, and by which day.
const REMINDERS: [Line; 12] = [
    (
        "hypothesis.follow-up",
        supposed,
        For::WhoDid,
        &[date(2026, 11, 2)],
    ),
    (
        "step1.no-child-contact",
        on_condition,
        For::Role(Role::CareCoordinator),
        &[WEEK],
    ),
    (
        "conversation.facts-shared",
        nothing_shared,
        For::WhoDid,
        &[WEEK],
    ),
    (
        "conversation.prepared",
        World::consulted,
        For::Role(Role::CareCoordinator),
        &[WEEK, WEEK],
    ),
    (
        "safety.agreed",
        World::helped,
        For::Role(Role::CareCoordinator),
        &[WEEK],
    ),
    (
        "safety.looked",
        watched,
        For::Role(Role::CareCoordinator),
        &[date(2026, 11, 2)],
    ),
    (
        "report.consent-efforts",
        to_report,
        For::Role(Role::CareCoordinator),
        &[WEEK],
    ),
    ("report.aftercare", no_aftercare, For::WhoDid, &[WEEK]),
    (
        "report.parents-told",
        World::filed,
        For::Role(Role::CareCoordinator),
        &[WEEK, WEEK],
    ),
    (
        "report.feedback",
        World::filed,
        For::Role(Role::CareCoordinator),
        &[WEEK, date(2026, 12, 14)],
    ),
    (
        "help.referral",
        not_arrived,
        For::Role(Role::CareCoordinator),
        &[WEEK],
    ),
    (
        "help.effects",
        World::with_help,
        For::Role(Role::CareCoordinator),
        &[date(2026, 11, 2)],
    ),
];

fn watched(w: World) -> World {
    let mut w = w.helped();
    w.does(&World::watching());
    w
}

fn supposed(w: World) -> World {
    let mut w = w.opened();
    w.does(&w.hypothesis());
    w
}

fn on_condition(w: World) -> World {
    let mut w = w.opened();
    w.does(&World::entry().with("on-parent-condition", json!("yes")));
    w
}

fn nothing_shared(w: World) -> World {
    let mut w = w.consulted();
    w.does(&w.conversation().without("facts-shared"));
    w
}

fn to_report(w: World) -> World {
    w.decided(true)
}

fn no_aftercare(w: World) -> World {
    let mut w = w.ready_to_file();
    w.does(&w.filing().without("aftercare"));
    w
}

fn not_arrived(w: World) -> World {
    let mut w = w.decided(false);
    w.plan = w.does(&World::help_plan().without("referral-arrived"));
    w
}

#[test]
fn every_reminder_waits_for_somebody_by_a_day() {
    for edition in editions() {
        for (rule, given, who, days) in REMINDERS {
            let w = given(World::new(edition));
            let tasks = tasks_of(&w, rule);
            let owner = match who {
                For::Role(_) => None,
                For::WhoDid => Some(WHO_ACTS),
            };
            let found: Vec<Option<Date>> = tasks.iter().map(|task| task.due).collect();
            let wanted: Vec<Option<Date>> = days.iter().copied().map(Some).collect();
            assert_eq!(found, wanted, "{rule} ({})", edition.code);
            for task in tasks {
                assert_eq!(task.owner, owner, "{rule} ({})", edition.code);
                assert_eq!(task.role, Role::CareCoordinator, "{rule}");
            }
        }
    }
}

/// A rule that reminds somewhere, and none that is missing in the table.
#[test]
fn no_reminder_is_missing_in_the_table() {
    let reminds = |edition: &Edition, rule: &Rule| {
        let weighs = |moment: &Moment| edition.severity(rule.code, *moment) == Severity::Remind;
        rule.moments.iter().any(weighs)
    };
    let mut rules: Vec<&str> = Rule::all()
        .filter(|rule| editions().iter().any(|edition| reminds(edition, rule)))
        .map(|rule| rule.code)
        .collect();
    let mut listed: Vec<&str> = REMINDERS.iter().map(|line| line.0).collect();
    rules.sort_unstable();
    listed.sort_unstable();
    assert_eq!(rules, listed);
}

/// What danger turns into a reminder has its two working days.
#[test]
fn what_danger_leaves_open_has_a_day() {
    for edition in editions() {
        let w = World {
            acute: true,
            ..World::new(edition)
        };
        let w = w.opened();
        let points = w.points();
        let after_danger: Vec<&OpenPoint> = points
            .iter()
            .filter(|point| point.rule.yields_to_danger && point.finding.state == State::Open)
            .collect();
        assert!(!after_danger.is_empty());
        for point in after_danger {
            let task = point_task(&w.case, edition, &w.deciding.roles, point);
            assert_eq!(task.due, Some(date(2026, 10, 7)), "{}", point.rule.code);
        }
    }
}

#[test]
fn a_hypothesis_of_a_teacher_waits_for_the_care_coordinator() {
    for edition in editions() {
        let mut w = World::new(edition).opened();
        w.does(&w.hypothesis().by(Role::Teacher));
        let [task] = &tasks_of(&w, "hypothesis.follow-up")[..] else {
            panic!("one hypothesis");
        };
        assert_eq!((task.role, task.owner), (Role::CareCoordinator, None));
    }
}

/// An edition can let a rule wait for another role; a decision waits for who carries it.
#[test]
fn an_edition_says_for_which_role_a_rule_waits() {
    for edition in editions() {
        let w = World::new(edition).filed();
        let mut other = edition.clone();
        let text = other.rules.get_mut("report.parents-told").unwrap();
        text.waits_for = Some(Role::Director);
        let point = &open_points_of(&w, "report.parents-told")[0];
        let task = point_task(&w.case, &other, &[], point);
        assert_eq!(task.role, Role::Director);
        let w = World::new(edition).answered(true);
        let point = &open_points_of(&w, "decision.reasoned")[0];
        let decides = [Role::AttentionOfficer];
        let task = point_task(&w.case, edition, &decides, point);
        assert_eq!(task.role, Role::AttentionOfficer);
    }
}

#[test]
fn what_was_not_put_to_somebody_can_be_in_a_later_talk() {
    for edition in editions() {
        let mut w = nothing_shared(World::new(edition));
        let mother = json!([w.mother.to_string()]);
        w.does(&w.conversation().with("with", mother));
        assert!(w.is_open("conversation.facts-shared"), "the father still");
        w.does(&w.conversation());
        assert!(w.is_met("conversation.facts-shared"));
    }
}

#[test]
fn a_task_says_what_who_and_when() {
    let lacking = |field: &'static str| {
        check(
            field,
            World::opened,
            move |_| task().without(field),
            &[fault("form.required", field)],
        )
    };
    let on = |name: &'static str, day: &'static str, code: &'static str| {
        check(
            name,
            World::opened,
            move |_| task().with("due", json!(day)),
            &[fault(code, "due")],
        )
    };
    play(&[
        check("a whole task", World::opened, |_| task(), &[]),
        check("of no step", World::opened, |_| task().without("step"), &[]),
        check(
            "today is soon enough",
            World::opened,
            |_| task().with("due", json!(TODAY)),
            &[],
        ),
        lacking("what"),
        lacking("owner"),
        lacking("due"),
        on("yesterday", "2026-10-04", "form.past-day"),
        on("a slip of the pen", "2206-10-20", "form.far-day"),
    ]);
}

fn with_task(w: World) -> World {
    let mut w = w.opened();
    w.plan = w.does(&task());
    w
}

#[test]
fn a_task_ends_once_with_words() {
    let lacking = |field: &'static str| {
        check(
            field,
            with_task,
            move |w| end(w.plan).without(field),
            &[fault("form.required", field)],
        )
    };
    let unknown = [fault("form.unknown-record", "task")];
    play(&[
        check("done", with_task, |w| end(w.plan), &[]),
        check(
            "not needed",
            with_task,
            |w| end(w.plan).with("how", json!("not-needed")),
            &[],
        ),
        lacking("task"),
        lacking("how"),
        lacking("words"),
        check("no task", with_task, |w| end(w.mother), &unknown),
        check(
            "done before",
            |w| {
                let mut w = with_task(w);
                w.does(&end(w.plan));
                w
            },
            |w| end(w.plan),
            &unknown,
        ),
    ]);
}

#[test]
fn a_task_goes_from_hand_to_hand() {
    for edition in editions() {
        let mut w = with_task(World::new(edition));
        let no = w.plan;
        let open = |w: &World| {
            let task = w.case.open_task(no).unwrap();
            (task.owner, task.owner_name.to_owned(), task.due)
        };
        let due = Some(date(2026, 10, 20));
        assert_eq!(open(&w), (Some(colleague()), "Tom Verkade".to_owned(), due));
        let to = |name: &str| {
            give(&no.to_string())
                .with("owner", json!(WHO_ACTS.to_string()))
                .with("owner-name", json!(name))
        };
        w.does(&to("Ilse Brandsma"));
        assert_eq!(open(&w), (Some(WHO_ACTS), "Ilse Brandsma".to_owned(), due));
        w.does(&to("Ilse Brandsma").with("due", json!("2026-11-20")));
        assert_eq!(open(&w).2, Some(date(2026, 11, 20)));
        w.does(&end(no));
        assert_eq!(w.case.open_tasks(), []);
        assert_eq!(w.codes(&to("Ilse Brandsma")), ["form.unknown-record"]);
    }
}

#[test]
fn a_point_is_given_with_an_earlier_day_and_never_past_the_term() {
    let told = "report.parents-told/party-";
    let of = move |w: &World| give(&format!("{told}{}", w.mother));
    let past = [fault("form.after-term", "due")];
    let unknown = [fault("form.unknown-record", "task")];
    play(&[
        check("as the plan has it", World::filed, of, &[]),
        check(
            "earlier",
            World::filed,
            move |w| of(w).with("due", json!("2026-10-08")),
            &[],
        ),
        check(
            "later",
            World::filed,
            move |w| of(w).with("due", json!("2026-10-13")),
            &past,
        ),
        check(
            "later than the program proposes",
            supposed,
            |w| give(&key_of(w, "hypothesis.follow-up")).with("due", json!("2027-01-11")),
            &[],
        ),
        check(
            "what has no day gets one",
            World::opened,
            |w| give(&key_of(w, "weighing.complete")),
            &[fault("form.required", "due")],
        )
        .acute(false),
        check(
            "what is not open",
            World::filed,
            |_| give("help.effects/record-1"),
            &unknown,
        ),
        check(
            "a task that is not there",
            World::filed,
            |_| give("1"),
            &unknown,
        ),
    ]);
}

fn key_of(w: &World, rule: &str) -> String {
    open_points_of(w, rule)[0].key().to_string()
}

#[test]
fn a_point_keeps_its_owner_and_loses_its_day_when_it_begins_anew() {
    for edition in editions() {
        let mut w = World::new(edition).with_help();
        let key = key_of(&w, "help.effects");
        w.does(&give(&key).with("due", json!("2026-10-26")));
        let [task] = &tasks_of(&w, "help.effects")[..] else {
            panic!("one plan");
        };
        assert_eq!(task.owner, Some(colleague()));
        assert_eq!(task.due, Some(date(2026, 10, 26)));
        let next = json!("2027-01-11");
        w.does(&w.review("partly", "no").with("next-review-on", next));
        let [task] = &tasks_of(&w, "help.effects")[..] else {
            panic!("one plan");
        };
        assert_eq!(task.owner, Some(colleague()));
        assert_eq!(task.due, Some(date(2027, 1, 11)));
    }
}

/// Whoever closes ends the tasks, or explains; a new round has none of them.
#[test]
fn a_dossier_closes_when_no_task_is_open() {
    let busy = |w: World| {
        let mut w = w.helped();
        w.plan = w.does(&task());
        w
    };
    play(&[
        check(
            "a task is open",
            busy,
            |_| World::closing(),
            &[unmet(OPEN, "")],
        ),
        check(
            "the task is done",
            move |w| {
                let mut w = busy(w);
                w.does(&end(w.plan));
                w
            },
            |_| World::closing(),
            &[met(OPEN)],
        ),
    ]);
    for edition in editions() {
        let mut w = busy(World::new(edition));
        w.does(&World::closing().explaining(OPEN, "other"));
        w.does(&act(
            "reopen",
            json!({"reason": "Er is een nieuw signaal."}),
        ));
        assert_eq!(w.case.open_tasks(), []);
    }
}

#[test]
fn a_task_is_named_by_a_number_or_by_what_is_open() {
    for key in [
        "17",
        "report.aftercare",
        "help.effects/record-17",
        "report.parents-told/party-pupil",
        "report.parents-told/party-3",
        "report.feedback/question-conclusion",
    ] {
        assert_eq!(key.parse::<TaskKey>().unwrap().to_string(), key);
        let read: TaskKey = serde_json::from_value(json!(key)).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), json!(key));
    }
    assert_eq!(
        serde_json::from_value::<TaskKey>(json!(17)).unwrap(),
        TaskKey::Recorded(No(17))
    );
    for other in [
        "",
        "-1",
        "help.nothing",
        "help.effects/",
        "help.effects/record-x",
        "report.parents-told/party-x",
    ] {
        assert!(other.parse::<TaskKey>().is_err(), "{other}");
    }
}

/// A task is read by whoever reads the part to which its step belongs.
#[test]
fn a_task_stands_in_the_part_of_its_step() {
    for (step, part) in [
        (json!("1"), Compartment::Signals),
        (json!("2"), Compartment::Consultation),
        (json!("3"), Compartment::Conversations),
        (json!("4"), Compartment::Weighing),
        (json!("5"), Compartment::Weighing),
    ] {
        for act in [task(), give("4"), end(No(4))] {
            let event = act.with("step", step.clone()).command().into_event();
            assert_eq!(Compartment::of(&event), Some(part), "{}", event.kind());
        }
    }
    let none = task().without("step").command().into_event();
    assert_eq!(Compartment::of(&none), Some(Compartment::Weighing));
    for kind in [
        CommandKind::AddTask,
        CommandKind::AssignTask,
        CommandKind::EndTask,
    ] {
        let empty = Command::read(kind, json!({})).unwrap().into_event();
        assert_eq!(Compartment::of(&empty), Some(Compartment::Weighing));
    }
    assert_eq!(
        Compartment::of_task(Some(Step::Signals)),
        Compartment::Signals
    );
}
