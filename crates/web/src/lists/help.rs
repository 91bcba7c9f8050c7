//! Plans for help and their goals, and agreements on safety, as the forms show them.

use domain::id::No;
use domain::step5_decision::{HelpPlan, IndexSignal, Watching};

use super::{Lists, Options, entries};
use crate::form::Form;

/// A goal to look at.
pub(crate) struct Goal {
    /// The path of how far it was reached.
    pub(crate) reached: String,
    /// The path of what shows that.
    pub(crate) words: String,
    /// What must change.
    pub(crate) text: String,
}

/// The path of what is said of a goal.
pub(crate) fn path(number: usize, part: &str) -> String {
    format!("goals.{number}.{part}")
}

impl Lists<'_> {
    /// The plans for help, the newest first.
    pub(crate) fn plans(&self) -> Options {
        self.newest_first(|plan: &HelpPlan| plan.providers.join(", "))
    }

    /// The number of the plan that is looked at: the one that was asked for, or the newest.
    pub(crate) fn open_plan(&self, form: &Form<'_>) -> String {
        let asked = form.value("plan").to_owned();
        let newest = || self.plans().into_iter().next().map(|(no, _)| no);
        Some(asked)
            .filter(|asked| !asked.is_empty())
            .or_else(newest)
            .unwrap_or_default()
    }

    /// The goals of the plan that is looked at.
    pub(crate) fn goals(&self, form: &Form<'_>) -> Vec<Goal> {
        let no = self.open_plan(form).parse().ok().map(No);
        let plan = no.and_then(|no| self.view.case.fact::<HelpPlan>(no));
        let goals = plan.map_or(&[][..], |plan| &plan.goals);
        let goal = |(number, text): (usize, &String)| Goal {
            reached: path(number, "reached"),
            words: path(number, "words"),
            text: text.clone(),
        };
        (1..).zip(goals).map(goal).collect()
    }

    /// The signals in the regional index, of every round, the newest first.
    pub(crate) fn index_signals(&self) -> Options {
        let signals = self.view.case.facts::<IndexSignal>().rev();
        let standing = signals.filter(|noted| noted.fact.stands());
        standing
            .map(|noted| {
                let what = entries::cut(&noted.fact.reasons, 70);
                (noted.no().to_string(), self.on_day(&what, noted.record))
            })
            .collect()
    }

    /// The agreements on safety, the newest first.
    pub(crate) fn agreements(&self) -> Options {
        self.newest_first(|agreed: &Watching| entries::cut(&agreed.who, 70))
    }
}
