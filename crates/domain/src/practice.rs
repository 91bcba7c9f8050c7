//! What somebody who practises should do in an invented dossier (*oefenen*), and whether it was done.
//!
//! A goal is reached by what stands in the dossier, or by a rule of the plan that is met there: the
//! same rules that a real dossier is held to. There is no score, and no ranking of people.

use serde_json::Value;

use crate::case::Case;
use crate::command::{CommandKind, Event};
use crate::id::{MemberId, No};
use crate::record::Recorded;
use crate::rule::{OpenPoint, Rule, State};

/// Something to do in a case that is practised (*oefendoel*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// Its name in texts.
    pub code: String,
    /// What reaches it.
    pub wants: Want,
    /// The goal that comes first in the plan, by its code.
    pub after: Option<String>,
}

/// What reaches a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// A record of this kind, by whoever practises, that says this.
    Record {
        /// The command that makes it.
        does: CommandKind,
        /// Fields, by their path with dots, each with the values of which one must stand there.
        says: Vec<(String, Vec<String>)>,
        /// Fields, by their path with dots, in which something must stand.
        filled: Vec<String>,
    },
    /// The rule with this code is met or explained, whatever it is about.
    Rule(String),
}

impl Goal {
    /// The form on which it is done, where there is one.
    pub fn form(&self) -> Option<CommandKind> {
        match &self.wants {
            Want::Record { does, .. } => Some(*does),
            Want::Rule(code) => Rule::with_code(code).map(|rule| rule.settled_by),
        }
    }
}

/// How a goal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// Not yet.
    NotYet,
    /// It is, after what comes first.
    InOrder,
    /// It is, but before what comes first.
    TooEarly,
}

impl Reached {
    /// Whether it is reached, in whatever order.
    pub const fn is_reached(self) -> bool {
        !matches!(self, Self::NotYet)
    }
}

/// How each goal stands (*stand van de oefening*), in their order. `points` are those of this dossier now,
/// `trainee` is who practises.
pub fn reached(
    goals: &[Goal],
    case: &Case,
    points: &[OpenPoint],
    trainee: MemberId,
) -> Vec<Reached> {
    let by: Vec<Vec<No>> = goals
        .iter()
        .map(|goal| match &goal.wants {
            Want::Record { does, says, filled } => {
                let own = case.records().iter().filter(|record| {
                    record.by.member == trainee
                        && record.event.command() == *does
                        && is_said(record, says, filled)
                });
                own.map(|record| record.no).collect()
            }
            Want::Rule(code) => settled(code, points),
        })
        .collect();
    let place = |code: &str| goals.iter().position(|goal| goal.code == code);
    let stands = |goal: &Goal, own: &[No]| {
        let Some(last) = own.last() else {
            return Reached::NotYet;
        };
        let before = goal.after.as_deref().and_then(place);
        let Some(before) = before.and_then(|place| by.get(place)) else {
            return Reached::InOrder;
        };
        // What settles a rule without a record has no place in the order, and number 0.
        let is_after = before.first().is_some_and(|earlier| last > earlier);
        if is_after {
            Reached::InOrder
        } else {
            Reached::TooEarly
        }
    };
    goals
        .iter()
        .zip(&by)
        .map(|(goal, own)| stands(goal, own))
        .collect()
}

/// The records that settle a rule everywhere it applies; number 0 where it is settled by none. Nothing
/// while it is open somewhere, or applies nowhere.
fn settled(code: &str, points: &[OpenPoint]) -> Vec<No> {
    let mut numbers = Vec::new();
    let mut applies = false;
    for point in points.iter().filter(|point| point.rule.code == code) {
        match &point.finding.state {
            State::Met(by) => {
                applies = true;
                numbers.extend(by);
            }
            State::Waived(by) => {
                applies = true;
                numbers.push(*by);
            }
            State::Open => return Vec::new(),
            State::NotApplicable => {}
        }
    }
    numbers.sort();
    match (applies, numbers.is_empty()) {
        (true, true) => vec![No(0)],
        _ => numbers,
    }
}

/// Whether a record says this.
fn is_said(record: &Recorded, says: &[(String, Vec<String>)], filled: &[String]) -> bool {
    let Some(fields) = fields(&record.event) else {
        return false;
    };
    let says_one = |(path, values): &(String, Vec<String>)| {
        let there = at(&fields, path).and_then(Value::as_str);
        there.is_some_and(|text| values.iter().any(|value| value == text))
    };
    let is_filled = |path: &String| match at(&fields, path) {
        None | Some(Value::Null) => false,
        Some(Value::String(text)) => !text.trim().is_empty(),
        Some(Value::Array(items)) => !items.is_empty(),
        Some(_) => true,
    };
    says.iter().all(says_one) && filled.iter().all(is_filled)
}

/// The fields of an event, as they are stored.
fn fields(event: &Event) -> Option<Value> {
    serde_json::to_value(event).ok()
}

fn at<'a>(fields: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.')
        .try_fold(fields, |value, key| value.get(key))
}
