//! Which task: one that was made by hand, or what a rule leaves open.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::id::No;
use crate::record::About;
use crate::rule::Rule;

/// A task, by the number of its record or by the rule that asks for it.
///
/// In files and forms it is a number, or the code of a rule with what it is about behind a stroke:
/// `help.effects/record-17`, `report.parents-told/party-pupil`, `report.feedback/question-conclusion`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "String")]
pub enum TaskKey {
    /// Made by hand, in this record.
    Recorded(No),
    /// Left open by a rule.
    Point {
        /// The code of the rule.
        rule: String,
        /// What it is about, where the rule speaks of one record, person or question.
        about: Option<About>,
    },
}

/// How a task may be written: a number, or a text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Text(String),
    Number(u32),
}

/// A text that names no task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither the number of a task nor the code of a rule")]
pub struct NoTask;

impl FromStr for TaskKey {
    type Err = NoTask;

    fn from_str(text: &str) -> Result<Self, NoTask> {
        let text = text.trim();
        if let Ok(number) = text.parse() {
            return Ok(Self::Recorded(No(number)));
        }
        let (rule, about) = match text.split_once('/') {
            Some((rule, about)) => (rule, Some(read_about(about)?)),
            None => (text, None),
        };
        let rule = Rule::with_code(rule).ok_or(NoTask)?.code.to_owned();
        Ok(Self::Point { rule, about })
    }
}

fn read_about(text: &str) -> Result<About, NoTask> {
    match text.split_once('-') {
        Some(("record", no)) => no
            .parse()
            .map(|no| About::Record(No(no)))
            .map_err(|_| NoTask),
        Some(("party", party)) => party.parse().map(About::Party).map_err(|_| NoTask),
        Some(("question", code)) => Ok(About::Question(code.to_owned())),
        _ => Err(NoTask),
    }
}

impl TryFrom<Written> for TaskKey {
    type Error = NoTask;

    fn try_from(written: Written) -> Result<Self, NoTask> {
        match written {
            Written::Text(text) => text.parse(),
            Written::Number(number) => Ok(Self::Recorded(No(number))),
        }
    }
}

impl From<TaskKey> for String {
    fn from(key: TaskKey) -> Self {
        key.to_string()
    }
}

impl fmt::Display for TaskKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Recorded(no) => no.fmt(f),
            Self::Point { rule, about } => {
                f.write_str(rule)?;
                match about {
                    None => Ok(()),
                    Some(About::Record(no)) => write!(f, "/record-{no}"),
                    Some(About::Party(party)) => write!(f, "/party-{party}"),
                    Some(About::Question(code)) => write!(f, "/question-{code}"),
                }
            }
        }
    }
}
