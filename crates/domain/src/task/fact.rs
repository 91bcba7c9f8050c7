//! What is recorded of tasks.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{MemberId, No};
use crate::step1_signals::Step;
use crate::task::TaskKey;

/// Something that somebody will do, beside what the plan asks (*taak*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Task {
    /// What is to be done.
    pub what: String,
    /// Who does it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<MemberId>,
    /// The owner's name on the day; the program fills it in.
    pub owner_name: String,
    /// The day by which it is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// The step to which it belongs, which says who may read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
}

/// Somebody takes a task or an open point, or is given it (*wie doet dit*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct TaskAssignment {
    /// Which task or open point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<TaskKey>,
    /// Who does it from now on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<MemberId>,
    /// The owner's name on the day; the program fills it in.
    pub owner_name: String,
    /// The day by which; nothing leaves the day as it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// The step of the task, which says who may read this; the program fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
}

/// How a task ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TaskEnding {
    /// *Gedaan*.
    Done,
    /// *Niet meer nodig*.
    NotNeeded,
}

/// The end of a task that was made by hand (*taak afronden*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct TaskEnd {
    /// Which task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<No>,
    /// How it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how: Option<TaskEnding>,
    /// What came of it, or why it is not needed any more.
    pub words: String,
    /// The step of the task, which says who may read this; the program fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
}
