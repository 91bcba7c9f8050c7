//! No sequence of accepted acts reaches a report without what must go before it: searched through
//! in a small world, not by examples. A second reading of the plan, apart from the rules, judges.

mod judge;

use std::collections::{BTreeSet, VecDeque};

use domain::command::CommandKind;
use domain::record::Recorded;
use domain::role::Role;
use domain::rule::Rule;
use proptest::prelude::*;
use serde_json::json;

use crate::world::{Act, World, act, edition, ground};
use judge::missing;

/// What can be done in the small world. The mother is spoken with, the father is not, on a ground.
const LETTERS: [(&str, fn(&World) -> Act); 16] = [
    ("consult", |_| World::consultation(Role::CareCoordinator)),
    ("inform", |_| World::informing()),
    ("ask for advice", |_| World::advice("reporting-body")),
    ("waive", World::waiver),
    ("answer", |_| World::answers(true)),
    ("secrecy", World::secrecy),
    ("announce", |w| {
        w.announcement().with("to", json!([w.mother.to_string()]))
    }),
    ("waive announcing", World::announcement_waiver),
    ("draft", World::draft),
    ("talk", |w| {
        w.conversation().with("with", json!([w.mother.to_string()]))
    }),
    ("weigh", World::weighing),
    ("decide to report", |w| w.decision(true)),
    ("decide against", |w| {
        w.decision(false)
            .with("second-person", json!("Joke, IB-er"))
    }),
    ("file", World::filing),
    // What must not help.
    ("decide as somebody else", |w| {
        w.decision(true).by(Role::CareCoordinator)
    }),
    ("waive without a ground", |w| {
        w.waiver().with("ground", json!(""))
    }),
];

/// Those of which a second one adds nothing.
const ONCE: usize = 9;
const FILE: usize = 13;

/// The act, with a ground for every rule that takes one.
fn letter(world: &World, at: usize) -> Act {
    let mut act = LETTERS[at].1(world);
    act.grounds = Rule::all().map(|rule| ground(rule.code, "other")).collect();
    act
}

/// A state of the search: which letters were accepted, and what order matters to the plan.
type Key = (u32, bool, Option<usize>);

#[derive(Clone)]
struct Node {
    world: World,
    done: u32,
    is_weighed_last: bool,
    decided: Option<usize>,
}

impl Node {
    fn key(&self) -> Key {
        (self.done, self.is_weighed_last, self.decided)
    }

    fn after(&self, at: usize, record: Recorded) -> Self {
        let mut next = self.clone();
        next.world.case.evolve(record);
        next.done |= 1 << at;
        match LETTERS[at].0 {
            "talk" => next.is_weighed_last = false,
            "weigh" => next.is_weighed_last = true,
            "decide to report" | "decide against" => next.decided = Some(at),
            _ => {}
        }
        next
    }
}

#[derive(Debug)]
struct Searched {
    states: usize,
    reports: usize,
    shortest: usize,
}

/// The letters that carry from one report to the next: consulted, informed, advised, waived,
/// answered.
const CARRIES: u32 = 0b1_1111;

/// Every state that can be reached before a report, breadth first; every report is judged.
fn search(start: World, done: u32) -> Result<Searched, String> {
    let before = start.case.records().len();
    let first = Node {
        world: start,
        done,
        is_weighed_last: false,
        decided: None,
    };
    let mut seen = BTreeSet::from([first.key()]);
    let mut waiting = VecDeque::from([first]);
    let mut found = Searched {
        states: 0,
        reports: 0,
        shortest: usize::MAX,
    };
    while let Some(node) = waiting.pop_front() {
        found.states += 1;
        for at in 0..LETTERS.len() {
            if at < ONCE && node.done & (1 << at) != 0 {
                continue;
            }
            let Ok(record) = node.world.tries(&letter(&node.world, at)) else {
                continue;
            };
            let next = node.after(at, record);
            if at == FILE {
                judge(&next.world)?;
                found.reports += 1;
                found.shortest = found.shortest.min(next.world.case.records().len() - before);
            } else if seen.insert(next.key()) {
                waiting.push_back(next);
            }
        }
    }
    Ok(found)
}

fn judge(world: &World) -> Result<(), String> {
    let missing = missing(world);
    if missing.is_empty() {
        return Ok(());
    }
    let path: Vec<&str> = world
        .case
        .records()
        .iter()
        .map(|record| record.event.kind())
        .collect();
    Err(format!("a report without {missing:?}, by way of {path:#?}"))
}

/// The number of states is pinned, so that a search that sees less is noticed.
fn searched(start: World, done: u32, states: usize, shortest: usize) {
    let found = search(start, done).unwrap();
    assert!(found.reports > 0, "no report can be made at all");
    assert_eq!(
        (found.states, found.shortest),
        (states, shortest),
        "states and shortest way"
    );
}

fn fresh(code: &str, acute: bool) -> World {
    World {
        acute,
        ..World::new(edition(code))
    }
    .opened()
}

#[test]
fn in_the_plan_without_framework() {
    searched(fresh("gpo-wn", false), 0, 832, 11);
}

#[test]
fn in_the_plan_without_framework_in_danger() {
    searched(fresh("gpo-wn", true), 0, 3_136, 4);
}

#[test]
fn in_the_plan_with_framework() {
    searched(fresh("onderwijs-2019", false), 0, 1_312, 12);
}

#[test]
fn in_the_plan_with_framework_in_danger() {
    searched(fresh("onderwijs-2019", true), 0, 4_128, 5);
}

/// A first round in which everything was done but the report, in danger even.
fn second_round(code: &str) -> World {
    let world = World {
        acute: true,
        ..World::new(edition(code))
    };
    let mut world = world.ready_to_file();
    world.does(&World::closing().explaining("close.open-points", "other"));
    world.does(&act("reopen", json!({"reason": "Er is meer."})));
    world
}

#[test]
fn in_a_second_round() {
    searched(second_round("gpo-wn"), 0, 832, 11);
    searched(second_round("onderwijs-2019"), 0, 1_312, 12);
}

#[test]
fn after_a_first_report() {
    searched(World::new(edition("gpo-wn")).filed(), CARRIES, 400, 6);
    searched(
        World::new(edition("onderwijs-2019")).filed(),
        CARRIES,
        400,
        6,
    );
}

/// A judge who finds nothing must be one who would find something.
#[test]
fn what_a_lax_edition_lets_through_is_noticed() {
    let at = |name: &str| LETTERS.iter().position(|(letter, _)| *letter == name);
    for (rule, left_out, instead, missed) in [
        (
            "decision.reasoned",
            "decide to report",
            "",
            "a decision to report",
        ),
        (
            "decision.consulted",
            "decide to report",
            "decide as somebody else",
            "a decision to",
        ),
        (
            "confidentiality.weighed",
            "secrecy",
            "",
            "professional secrecy",
        ),
        ("report.announced", "announce", "", "an announcement"),
        (
            "report.announced",
            "waive announcing",
            "",
            "an announcement",
        ),
        ("step3.conversation", "talk", "", "a talk"),
        ("step3.conversation", "waive", "", "a talk"),
        (
            "conversation.waiver-ground",
            "waive",
            "waive without a ground",
            "a talk",
        ),
        (
            "step2.care-coordinator",
            "consult",
            "",
            "the care coordinator",
        ),
        ("step2.director-informed", "inform", "", "the director"),
        ("framework.complete", "answer", "", "the five questions"),
        ("weighing.after-conversation", "weigh", "", "a weighing"),
    ] {
        let strict = edition("onderwijs-2019");
        let mut lax = strict.clone();
        lax.rules.remove(rule);
        for (edition, is_lax) in [(Box::leak(Box::new(lax)) as &_, true), (strict, false)] {
            let mut world = World::new(edition).opened();
            let last = ["talk", "weigh", "decide to report"].map(|name| at(name).unwrap());
            let letters = (0..ONCE).chain(last).filter_map(|one| {
                if LETTERS[one].0 == left_out {
                    at(instead)
                } else {
                    Some(one)
                }
            });
            for one in letters.chain([FILE]) {
                if let Ok(record) = world.tries(&letter(&world, one)) {
                    world.case.evolve(record);
                }
            }
            let is_filed = world.case.filed().is_some();
            assert_eq!(is_filed, is_lax, "without {left_out}, {rule}");
            if is_filed {
                let found = judge(&world).unwrap_err();
                assert!(found.contains(missed), "without {rule}: {found}");
            }
        }
    }
}

/// What the search leaves out: help, failure, closing, reopening, the father, acts done again.
fn further(world: &World, at: usize) -> Act {
    let mut act = match at {
        0 => World::help_plan(),
        1 => world.review("none", "yes"),
        2 => world.review("works", "no"),
        3 => World::closing(),
        4 => act("reopen", json!({"reason": "Er is meer."})),
        5 => world.conversation(),
        6 => world.announcement(),
        7 => World::answers(false),
        8 => World::parent("Anton Mulder"),
        9 => World::entry(),
        10 => World::parent("Karel de Visser").with("replaces", json!(world.father)),
        11 => world.announcement().without("reaction"),
        at => return letter(world, at - 12),
    };
    act.grounds = Rule::all().map(|rule| ground(rule.code, "other")).collect();
    act
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Without telling states apart: so it would also find what the search takes together.
    #[test]
    fn whatever_is_done_in_whatever_order(
        code in prop_oneof![Just("gpo-wn"), Just("onderwijs-2019")], acute in any::<bool>(),
        start in 0..5, acts in proptest::collection::vec(0..12 + LETTERS.len(), 0..40),
    ) {
        let world = World { acute, ..World::new(edition(code)) };
        let mut world = match start {
            0 => world.opened(),
            1 => world.answered(true),
            2 => world.ready_to_file(),
            3 => world.filed(),
            _ => world.reopened(),
        };
        for at in acts {
            let act = further(&world, at);
            let Ok(record) = world.tries(&act) else { continue };
            let no = record.no;
            world.case.evolve(record);
            match act.kind {
                CommandKind::PlanHelp => world.plan = no,
                CommandKind::FileReport => judge(&world).unwrap(),
                _ => {}
            }
        }
    }
}
