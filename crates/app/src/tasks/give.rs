//! To whom a task is given: what only this crate can see of it.

use domain::access::Compartment;
use domain::command::Command;
use domain::decide::Problem;
use domain::id::MemberId;
use domain::permission::{Footing, Permit};
use domain::rule::Rule;
use domain::step1_signals::Step;
use domain::task::TaskKey;
use store::Tx;

use crate::error::AppError;
use crate::open_dossier::OpenedDossier;
use crate::tasks::rows::can_do;
use crate::{App, Visitor};

/// The code for a colleague who cannot do it.
const NO_OWNER: &str = "form.not-an-owner";

impl App {
    /// Fill in what the program knows of a task: the owner's name and the step. The answer is what is wrong
    /// with the owner, or with who ends it.
    pub(crate) async fn complete_task(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        opened: &OpenedDossier,
        command: &mut Command,
    ) -> Result<Option<Problem>, AppError> {
        match command {
            Command::AddTask(task) => {
                let found = self.owner(tx, opened, task.owner, task.step, true).await?;
                let is_found = found.is_some();
                task.owner_name = found.unwrap_or_default();
                Ok(wrong(task.owner.is_some() && !is_found, "owner"))
            }
            Command::AssignTask(given) => {
                let (step, is_by_hand) = match &given.task {
                    None => (None, true),
                    Some(TaskKey::Recorded(no)) => (step_of(opened, *no), true),
                    Some(TaskKey::Point { rule, .. }) => {
                        (Rule::with_code(rule).map(|rule| rule.step), false)
                    }
                };
                given.step = step;
                let found = self
                    .owner(tx, opened, given.owner, step, is_by_hand)
                    .await?;
                let is_found = found.is_some();
                given.owner_name = found.unwrap_or_default();
                Ok(wrong(given.owner.is_some() && !is_found, "owner"))
            }
            Command::EndTask(ended) => {
                let task = ended.task.and_then(|no| opened.case.open_task(no));
                ended.step = task.as_ref().and_then(|task| task.step);
                // Whoever was let in ends what they were given, and nothing else.
                let is_theirs = task.is_none_or(|task| {
                    permit.footing() == Footing::Role
                        || (task.owner == Some(visitor.member)
                            && permit.parts().contains(Compartment::of_task(task.step)))
                });
                Ok((!is_theirs).then(|| problem("form.unknown-record", "task")))
            }
            _ => Ok(None),
        }
    }

    /// The name of a member who can do a task of this step in this dossier.
    async fn owner(
        &self,
        tx: &mut Tx,
        opened: &OpenedDossier,
        member: Option<MemberId>,
        step: Option<Step>,
        is_by_hand: bool,
    ) -> Result<Option<String>, AppError> {
        let Some(member) = member else {
            return Ok(None);
        };
        let readers = self.readers(tx, &opened.board_key, &opened.row).await?;
        let part = Compartment::of_task(step);
        let found = readers
            .into_iter()
            .find(|reader| reader.member == member && can_do(reader, part, is_by_hand));
        Ok(found.map(|reader| reader.name))
    }
}

fn step_of(opened: &OpenedDossier, no: domain::id::No) -> Option<Step> {
    opened.case.open_task(no).and_then(|task| task.step)
}

fn wrong(is_wrong: bool, field: &str) -> Option<Problem> {
    is_wrong.then(|| problem(NO_OWNER, field))
}

fn problem(code: &str, field: &str) -> Problem {
    Problem {
        code: code.to_owned(),
        field: field.to_owned(),
        about: None,
        can_be_explained: false,
    }
}
