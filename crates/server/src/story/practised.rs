//! The part of a story that makes it a case to practise (`[practice]`).

use domain::command::CommandKind;
use domain::edition::Edition;
use domain::practice::{Goal, Want};
use domain::rule::Rule;
use domain::time::SCHOOL_ZONE;
use jiff::civil::DateTime;

use crate::story::check::Faults;
use crate::story::written::{WrittenGoal, WrittenPractice};
use crate::story::{Member, Practised};

/// As whom somebody takes over, from when, and what they should do; nothing when something is wrong.
pub(super) fn read(
    written: &WrittenPractice,
    members: &[Member],
    edition: &Edition,
    faults: &mut Faults<'_>,
) -> Option<Practised> {
    let trainee = members.iter().position(|one| one.id == written.trainee);
    if trainee.is_none() {
        let known: Vec<&str> = members.iter().map(|one| &*one.id).collect();
        faults.unknown("practice.trainee", "member", &written.trainee, &known);
    }
    let begins = written.begins.parse::<DateTime>().ok();
    if begins.is_none() {
        faults.add(
            "practice.begins",
            "this is not a moment on the school's clock",
            "write it as begins = \"2026-09-14T10:15\"",
        );
    }
    if written.minutes == 0 {
        faults.add(
            "practice.minutes",
            "`minutes` is missing",
            "say how long it takes: minutes = 10",
        );
    }
    if written.goal.is_empty() {
        let mend = "add a [[practice.goal]]";
        faults.add("practice", "there is nothing to do", mend);
    }
    let mut goals: Vec<Goal> = Vec::new();
    for (place, goal) in written.goal.iter().enumerate() {
        let path = format!("practice.goal[{place}]");
        if let Some(goal) = read_goal(&path, goal, &goals, edition, faults) {
            goals.push(goal);
        }
    }
    let begins = SCHOOL_ZONE.to_timestamp(begins?).ok()?;
    Some(Practised {
        trainee: trainee?,
        begins,
        minutes: written.minutes,
        goals,
    })
}

fn read_goal(
    path: &str,
    written: &WrittenGoal,
    before: &[Goal],
    edition: &Edition,
    faults: &mut Faults<'_>,
) -> Option<Goal> {
    let at = |field: &str| format!("{path}.{field}");
    faults.required(&at("code"), &written.code);
    let is_known = |code: &str| before.iter().any(|goal| goal.code == code);
    if is_known(&written.code) {
        let what = format!("`{}` is a goal already", written.code);
        faults.add(&at("code"), what, "give it another code");
    }
    if !written.after.is_empty() && !is_known(&written.after) {
        let known: Vec<&str> = before.iter().map(|goal| &*goal.code).collect();
        faults.unknown(&at("after"), "goal above it", &written.after, &known);
    }
    if written.does.is_empty() == written.rule.is_empty() {
        let mend = "write either does = \"...\" or rule = \"...\"";
        faults.add(path, "a goal is a record or a rule", mend);
        return None;
    }
    let wants = match (&*written.does, &*written.rule) {
        ("", rule) => {
            if !edition.rules.contains_key(rule) {
                let known: Vec<&str> = Rule::all().map(|rule| rule.code).collect();
                faults.unknown(&at("rule"), "rule", rule, &known);
            }
            Want::Rule(rule.to_owned())
        }
        (does, _) => {
            let Some(does) = CommandKind::from_code(does) else {
                let known: Vec<&str> = CommandKind::ALL.iter().map(|kind| kind.code()).collect();
                faults.unknown(&at("does"), "command", &written.does, &known);
                return None;
            };
            Want::Record {
                does,
                says: written.says.clone().into_iter().collect(),
                filled: written.filled.clone(),
            }
        }
    };
    Some(Goal {
        code: written.code.clone(),
        wants,
        after: Some(written.after.clone()).filter(|code| !code.is_empty()),
    })
}
