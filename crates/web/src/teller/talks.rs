//! What the records of step 3 say, in the order in which the plan wants a talk held.

use domain::id::No;
use domain::step3_conversation::{ChildConversation, Conversation, OwnView, Preparation};

use super::Teller;
use crate::said::{Said, joined, paragraphs};

impl Teller<'_> {
    pub(super) fn preparation(&self, no: No, preparation: &Preparation) -> Said {
        let mut said = Said::default();
        said.part(self.label("said-with"), &self.parties(&preparation.with));
        said.part(self.label("said-planned"), &self.when(preparation.planned));
        said.part(self.label("said-who-leads"), &preparation.who_leads);
        said.part(self.label("said-aim"), &preparation.purpose);
        said.part(self.label("said-questions"), &preparation.questions);
        said.part(self.label("said-safety"), &preparation.safety);
        said.part(self.label("said-interpreter"), &preparation.interpreter);
        said.refs(
            self.label("said-to-share"),
            self.links(&preparation.entries),
        );
        said.files
            .extend(self.paper("said-sheet-pdf", &format!("sheets/{no}.pdf")));
        said
    }

    pub(super) fn conversation(&self, no: No, talk: &Conversation) -> Said {
        let mut said = Said::default();
        said.part(self.label("said-with"), &self.parties(&talk.with));
        let present = joined(&[&talk.present_names, &self.roles(&talk.present)]);
        said.part(self.label("said-present-school"), &present);
        said.part(self.label("said-purpose"), &talk.purpose);
        said.part(self.label("said-facts"), &talk.facts);
        said.part(self.label("said-not-shared-why"), &talk.not_shared_why);
        said.part(self.label("said-reaction"), &talk.reaction);
        said.part(self.label("said-interpretation"), &talk.interpretation);
        said.part(self.label("said-agreements"), &talk.agreements);
        said.more(self.label("said-place"), &talk.place);
        said.refs(self.label("said-shared"), self.links(&talk.facts_shared));
        // What was put to somebody in an earlier round needs not be put to them again.
        let began = self.view.case.round_start_of(no);
        let mut not_shared = self.view.case.passed_over(no, &talk.facts_shared);
        not_shared.retain(|no| *no > began);
        said.refs(self.label("said-not-shared"), self.links(&not_shared));
        said
    }

    pub(super) fn child_conversation(&self, talk: &ChildConversation) -> Said {
        let mut said = Said {
            quote: paragraphs(&talk.said),
            ..Said::default()
        };
        said.part(self.label("said-asked"), &talk.asked);
        said.part(self.label("said-agreements"), &talk.agreements);
        said.more(self.label("said-place"), &talk.place);
        said.more(self.label("said-present-school"), &talk.present_names);
        said.source = self
            .t
            .with_all("said-heard-from", &[("name", &self.given_name())]);
        said
    }

    pub(super) fn own_view(&self, view: &OwnView) -> Said {
        let whose = view.of.map(|party| self.party(party)).unwrap_or_default();
        let mut said = Said {
            quote: paragraphs(&view.text),
            ..Said::default()
        };
        said.refs(self.label("said-view-about"), self.links(&view.about));
        said.more(self.label("said-view-how"), &view.how);
        said.source = self.t.with("said-view-of", "name", whose);
        said
    }
}
