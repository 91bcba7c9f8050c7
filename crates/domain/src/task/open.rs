//! The tasks of a dossier that were made by hand and are not done.

use jiff::civil::Date;

use crate::case::{Case, Noted};
use crate::id::{MemberId, No};
use crate::step1_signals::Step;
use crate::task::{Task, TaskAssignment, TaskEnd, TaskKey};

/// A task made by hand, as it stands (*open taak*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenTask<'a> {
    /// The record in which it was made.
    pub no: No,
    /// What is to be done.
    pub what: &'a str,
    /// The step to which it belongs.
    pub step: Option<Step>,
    /// Who does it.
    pub owner: Option<MemberId>,
    /// The owner's name, on the day of becoming it.
    pub owner_name: &'a str,
    /// The day by which.
    pub due: Option<Date>,
}

impl Case {
    /// The tasks of this round that are not done, in the order of making them.
    ///
    /// What was left at closing ended with the round.
    pub fn open_tasks(&self) -> Vec<OpenTask<'_>> {
        let ended: Vec<No> = self
            .round::<TaskEnd>()
            .filter_map(|noted| noted.fact.task)
            .collect();
        self.round::<Task>()
            .filter(|noted| !ended.contains(&noted.no()))
            .map(|noted| self.as_it_stands(noted))
            .collect()
    }

    /// The open task that was made in the record with this number.
    pub fn open_task(&self, no: No) -> Option<OpenTask<'_>> {
        self.open_tasks().into_iter().find(|task| task.no == no)
    }

    /// Whether an open point was given to somebody in this round.
    pub fn is_assigned(&self, key: &TaskKey) -> bool {
        self.assignments(key).next().is_some()
    }

    fn as_it_stands<'a>(&'a self, made: Noted<'a, Task>) -> OpenTask<'a> {
        let mut task = OpenTask {
            no: made.no(),
            what: &made.fact.what,
            step: made.fact.step,
            owner: made.fact.owner,
            owner_name: &made.fact.owner_name,
            due: made.fact.due,
        };
        for given in self.assignments(&TaskKey::Recorded(made.no())) {
            task.owner = given.fact.owner;
            task.owner_name = &given.fact.owner_name;
            task.due = given.fact.due.or(task.due);
        }
        task
    }

    /// To whom a task was given in this round, in order.
    pub(super) fn assignments<'a>(
        &'a self,
        key: &TaskKey,
    ) -> impl DoubleEndedIterator<Item = Noted<'a, TaskAssignment>> {
        self.round::<TaskAssignment>().filter(move |noted| {
            noted
                .fact
                .task
                .as_ref()
                .is_some_and(|one| self.is_one(one, key))
        })
    }

    /// Whether both name one task; a person can be recorded anew in between.
    fn is_one(&self, one: &TaskKey, other: &TaskKey) -> bool {
        let today = |key: &TaskKey| {
            let mut key = key.clone();
            if let TaskKey::Point {
                about: Some(crate::record::About::Party(party)),
                ..
            } = &mut key
            {
                *party = self.today(*party);
            }
            key
        };
        today(one) == today(other)
    }
}
