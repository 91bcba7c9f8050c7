//! Tasks, and who can do them (*taken*).

use domain::permission::Footing;
use domain::rule::{Moment, OpenPoint, State};
use domain::task::{OpenTask, TaskKey};

use super::entries::{SHORT, cut};
use super::values::{TASK_ENDINGS, named};
use super::{Lists, Options};
use crate::points::first_sentence;
use crate::teller::Teller;
use crate::text::Text;

/// Moments whose rules ask for something that is left to do when a dossier closes.
const LEFT_AT_CLOSING: [Moment; 4] = [
    Moment::Opening,
    Moment::AfterFiling,
    Moment::AfterPlanning,
    Moment::Closing,
];

impl Lists<'_> {
    /// What has to be done before closing, in the words of the edition.
    pub(crate) fn open_points(&self) -> Vec<String> {
        let is_acute = self.view.case.acute().is_some();
        let open = self.view.points.iter().filter(|point| {
            let is_left = point
                .rule
                .moments
                .iter()
                .any(|moment| LEFT_AT_CLOSING.contains(moment));
            let after_danger = is_acute && point.rule.yields_to_danger;
            point.finding.state == State::Open && (is_left || after_danger)
        });
        let mut sentences: Vec<String> = open
            .filter_map(|point| self.view.edition.rules.get(point.rule.code))
            .map(|text| text.sentence.clone())
            .collect();
        sentences.dedup();
        let tasks = self.view.case.open_tasks();
        let of_task =
            |task: &OpenTask<'_>| self.words.with("close-open-task", &[("what", task.what)]);
        sentences.extend(tasks.iter().map(of_task));
        sentences
    }

    /// Who can do a task in this dossier: those who read it, but not in an emergency.
    pub(crate) fn owners(&self) -> Options {
        let lasting = |footing| matches!(footing, Footing::Role | Footing::Granted);
        let readers = self.view.readers.iter();
        readers
            .filter(|reader| lasting(reader.footing))
            .map(|reader| {
                let role = self.words.get(&format!("role-{}", reader.role.code()));
                let name = format!("{}, {}", reader.name, app::within(&role));
                (reader.member.to_string(), name)
            })
            .collect()
    }

    /// The tasks made by hand that the visitor can end.
    pub(crate) fn open_tasks(&self) -> Options {
        let is_by_role = self.view.footing == Footing::Role;
        let tasks = self.view.case.open_tasks();
        tasks
            .iter()
            .filter(|task| is_by_role || task.owner == Some(self.visitor.member))
            .map(|task| (task.no.to_string(), self.task_line(task)))
            .collect()
    }

    /// Everything that can be given to somebody: tasks made by hand, and what rules leave open.
    pub(crate) fn tasks_to_give(&self) -> Options {
        let by_hand = self.view.case.open_tasks();
        let by_hand = by_hand.iter().map(|task| {
            let key = TaskKey::Recorded(task.no).to_string();
            (key, self.task_line(task))
        });
        let points = self.view.points.iter();
        let points = points
            .filter(|point| point.finding.state == State::Open)
            .filter_map(|point| Some((point.key().to_string(), self.point_line(point)?)));
        by_hand.chain(points).collect()
    }

    /// How a task ends.
    pub(crate) fn task_endings(&self) -> Options {
        named(self.words, "task-ending", &TASK_ENDINGS)
    }

    fn task_line(&self, task: &OpenTask<'_>) -> String {
        let due = task.due.map(|due| self.words.date(due));
        self.words.with(
            "task-line",
            &[
                ("what", &cut(task.what, SHORT)),
                ("owner", task.owner_name),
                ("day", &due.unwrap_or_default()),
            ],
        )
    }

    fn point_line(&self, point: &OpenPoint) -> Option<String> {
        let text = self.view.edition.rules.get(point.rule.code)?;
        let (asks, _) = first_sentence(&text.sentence);
        let teller = Teller::elsewhere(Text::new(self.words), self.view);
        let about = match &point.finding.about {
            Some(about) => teller.about(about),
            None => None,
        };
        Some(match about {
            Some(about) => format!("{asks} ({})", about.text),
            None => asks.to_owned(),
        })
    }
}
