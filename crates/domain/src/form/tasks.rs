//! What the forms about tasks must hold.

use jiff::ToSpan;
use jiff::civil::Date;

use super::Form;
use crate::decide::Context;
use crate::rule::Look;
use crate::task::{Task, TaskAssignment, TaskEnd, TaskKey, assignable};

/// A task that is further away than this is a slip of the pen. In years.
const FURTHEST: i64 = 2;

impl Form<'_> {
    pub(super) fn task(&mut self, task: &Task) {
        self.text("what", &task.what);
        self.given("owner", task.owner.is_some());
        self.given("due", task.due.is_some());
        self.sane("due", task.due);
    }

    /// What the plan gives a day for can be agreed to be done earlier, and never later.
    pub(super) fn assignment(&mut self, given: &TaskAssignment, context: &Context<'_>) {
        self.given("task", given.task.is_some());
        self.given("owner", given.owner.is_some());
        self.sane("due", given.due);
        match &given.task {
            None => {}
            Some(TaskKey::Recorded(no)) => {
                self.known("task", self.case.open_task(*no).is_some());
            }
            Some(key) => {
                let look = Look {
                    case: self.case,
                    edition: context.edition,
                    school: context.school,
                    now: context.now,
                    moment: None,
                };
                let found = assignable(&look, key);
                self.known("task", found.is_some());
                let Some(found) = found else {
                    return;
                };
                self.given("due", given.due.is_some() || found.due.is_some());
                let term = found.due.filter(|_| !found.is_proposed);
                if let (Some(due), Some(term)) = (given.due, term)
                    && due > term
                {
                    self.fault("form.after-term", "due");
                }
            }
        }
    }

    pub(super) fn task_end(&mut self, ended: &TaskEnd) {
        self.given("task", ended.task.is_some());
        if let Some(no) = ended.task {
            self.known("task", self.case.open_task(no).is_some());
        }
        self.given("how", ended.how.is_some());
        self.text("words", &ended.words);
    }

    /// A day that is still to come, and not so far away that nobody meant it.
    fn sane(&mut self, field: &str, day: Option<Date>) {
        self.still_comes(field, day);
        let furthest = self.today.checked_add(FURTHEST.years()).ok();
        if day > furthest && furthest.is_some() {
            self.fault("form.far-day", field);
        }
    }
}
