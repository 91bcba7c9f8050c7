//! The tasks of a dossier that were made by hand, beside what rules leave open (*taken*).

use app::Visitor;
use domain::access::Compartment;
use domain::command::CommandKind;
use domain::id::MemberId;
use domain::permission::Footing;
use domain::task::OpenTask;
use domain::time::school_time;

use crate::frame::Link;
use crate::teller::Teller;

/// A task as the dossier page shows it.
pub(crate) struct TaskLine {
    /// What is to be done.
    pub(crate) what: String,
    /// Its record.
    pub(crate) href: String,
    /// Who does it.
    pub(crate) owner: String,
    /// Whether nobody can who had it.
    pub(crate) is_nobodys: bool,
    /// By which day.
    pub(crate) due: String,
    /// Whether that day has passed.
    pub(crate) is_overdue: bool,
    /// What the visitor can do with it.
    pub(crate) actions: Vec<Link>,
}

impl Teller<'_> {
    /// The open tasks, those that should be done first above.
    pub(crate) fn tasks(&self, visitor: &Visitor) -> Vec<TaskLine> {
        let mut tasks = self.view.case.open_tasks();
        tasks.sort_by_key(|task| (task.due, task.no));
        tasks
            .iter()
            .map(|task| self.task_line(visitor, task))
            .collect()
    }

    /// Whether a member can do something in this part of the dossier now; by hand also by leave.
    pub(crate) fn can_do(&self, member: MemberId, part: Compartment, is_by_hand: bool) -> bool {
        self.view.readers.iter().any(|reader| {
            let is_enough = match reader.footing {
                Footing::Role => true,
                Footing::Granted => is_by_hand,
                Footing::Emergency | Footing::Blocked => false,
            };
            reader.member == member && is_enough && reader.parts.contains(part)
        })
    }

    fn task_line(&self, visitor: &Visitor, task: &OpenTask<'_>) -> TaskLine {
        let today = school_time(self.view.now).date();
        let part = Compartment::of_task(task.step);
        let is_overdue = task.due.is_some_and(|due| due < today);
        let due = task.due.map(|due| {
            let key = if is_overdue {
                "dossier-was-due"
            } else {
                "dossier-due"
            };
            self.t.with(key, "day", self.day(Some(due)))
        });
        let owner = task.owner.filter(|owner| self.can_do(*owner, part, true));
        TaskLine {
            what: task.what.to_owned(),
            href: self.anchor(task.no),
            owner: task.owner_name.to_owned(),
            is_nobodys: owner.is_none(),
            due: due.unwrap_or_default(),
            is_overdue,
            actions: self.task_actions(visitor, task),
        }
    }

    /// Ending it is for those who run the dossier and for whoever has it; giving it only for the first.
    fn task_actions(&self, visitor: &Visitor, task: &OpenTask<'_>) -> Vec<Link> {
        let kinds = [CommandKind::EndTask, CommandKind::AssignTask];
        let is_theirs = |kind| {
            self.may_act() || (kind == CommandKind::EndTask && task.owner == Some(visitor.member))
        };
        let is_open = self.view.case.status() == domain::case::Status::Open;
        kinds
            .into_iter()
            .filter(|kind| is_open && is_theirs(*kind) && self.may(visitor, *kind))
            .map(|kind| {
                let title = self.t.get(format!("{}-title", kind.code()));
                let below = format!("{}?task={}", kind.code(), task.no);
                Link::new(title, self.address(&below))
            })
            .collect()
    }
}
