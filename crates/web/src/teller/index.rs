//! What was done with the regional index (*verwijsindex*).

use domain::id::No;
use domain::step5_decision::{IndexFollowUp, IndexSignal};

use super::Teller;
use crate::said::{Said, joined};

impl Teller<'_> {
    pub(super) fn index_signal(&self, no: No, signal: &IndexSignal) -> Said {
        let mut said = Said::text(&signal.reasons);
        let role = signal.decided_by.map(|role| self.role_within(role));
        let decided_by = joined(&[&signal.decided_by_name, &role.unwrap_or_default()]);
        let signalled = self.word("yes-no", signal.signalled.as_ref());
        said.part(self.label("said-signalled"), &signalled);
        said.part(self.label("said-decided-by"), &decided_by);
        said.part(
            self.label("said-told-of-index"),
            &self.parties(&signal.told),
        );
        said.part(self.label("said-why-not"), &signal.not_told_why);
        let steps = self.view.case.facts::<IndexFollowUp>();
        let steps: Vec<No> = steps
            .filter(|one| one.fact.signal == Some(no))
            .map(|one| one.no())
            .collect();
        said.refs(self.label("said-index-steps"), self.links(&steps));
        said
    }

    pub(super) fn index_step(&self, step: &IndexFollowUp) -> Said {
        let mut said = Said::text(&step.told);
        let what = self.word("index-step", step.what.as_ref());
        said.part(self.label("said-index-step"), &what);
        let signal = step.signal.and_then(|no| self.link(no));
        said.refs(
            self.label("said-index-signal"),
            signal.into_iter().collect(),
        );
        said
    }
}
