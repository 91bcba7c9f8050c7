//! Tells what was recorded of tasks.

use domain::id::No;
use domain::task::{Task, TaskAssignment, TaskEnd, TaskKey};

use super::Teller;
use crate::frame::Link;
use crate::points::first_sentence;
use crate::said::Said;

impl Teller<'_> {
    pub(super) fn task(&self, no: No, task: &Task) -> Said {
        let mut said = Said::text(&task.what);
        said.part(self.label("said-task-owner"), &task.owner_name);
        said.part(self.label("said-task-due"), &self.day(task.due));
        let ended = self.view.case.facts::<TaskEnd>();
        let ended: Vec<No> = ended
            .filter(|noted| noted.fact.task == Some(no))
            .map(|noted| noted.no())
            .collect();
        said.refs(self.label("said-task-ended"), self.links(&ended));
        said
    }

    pub(super) fn assignment(&self, given: &TaskAssignment) -> Said {
        let mut said = Said::default();
        match &given.task {
            Some(TaskKey::Recorded(no)) => {
                let task = self.view.case.fact::<Task>(*no);
                said.part(self.label("said-task"), task.map_or("", |task| &task.what));
                said.refs(
                    self.label("said-task"),
                    self.link(*no).into_iter().collect(),
                );
            }
            Some(TaskKey::Point { rule, about }) => {
                let text = self.view.edition.rules.get(rule);
                let asks = text.map_or("", |text| first_sentence(&text.sentence).0);
                said.part(self.label("said-task"), asks);
                let about = about.as_ref().and_then(|about| self.about(about));
                let about: Vec<Link> = about.into_iter().filter(|it| !it.href.is_empty()).collect();
                said.refs(self.label("said-task-about"), about);
            }
            None => {}
        }
        said.part(self.label("said-task-owner"), &given.owner_name);
        said.part(self.label("said-task-due"), &self.day(given.due));
        said
    }

    pub(super) fn task_end(&self, ended: &TaskEnd) -> Said {
        let mut said = Said::text(&ended.words);
        said.part(
            self.label("said-task-how"),
            &self.word("task-ending", ended.how.as_ref()),
        );
        let task = ended.task.and_then(|no| self.view.case.fact::<Task>(no));
        said.part(self.label("said-task"), task.map_or("", |task| &task.what));
        let task = ended.task.and_then(|no| self.link(no));
        said.refs(self.label("said-task-made"), task.into_iter().collect());
        said
    }
}
