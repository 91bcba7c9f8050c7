//! Letters: filled from what was recorded, with room to write where nothing was.

use domain::disclosure::{CopyFor, CopyPaper};
use domain::step3_conversation::Conversation;
use domain::step5_decision::{Announcement, HelpPlan};
use print::{Block, LeafletPart};

use super::{Making, Planned, part};

impl Making<'_> {
    /// That the school will report, to whom it was told: nothing of anybody else.
    pub(super) fn announcement(&self, planned: &Planned<'_>) -> Vec<LeafletPart> {
        let CopyFor::Party(party) = planned.to else {
            return Vec::new();
        };
        let names = |list: &[_]| self.case.names(list, party);
        let mut told = self.case.round::<Announcement>();
        let told = told
            .rfind(|noted| names(&noted.fact.to))
            .map(|one| one.fact);
        let mut talks = self.case.round::<Conversation>();
        let talk = talks.rfind(|noted| names(&noted.fact.with));
        let spoken = talk.and_then(|noted| noted.fact.when);
        let text = |of: fn(&Announcement) -> &String| told.map_or("", |told| of(told));
        let mut blocks = self.opening(planned);
        blocks.push(self.said("paper-announcement-spoken", &self.when(spoken), 1));
        blocks.push(self.said("paper-announcement-reason", text(|it| &it.reason_told), 4));
        blocks.push(self.said("paper-announcement-purpose", text(|it| &it.purpose_told), 3));
        blocks.extend(self.sentences("paper-announcement-rights", &[]));
        blocks.push(self.said("paper-announcement-reaction", text(|it| &it.reaction), 4));
        let objections = told.map_or("", |told| &*told.objections);
        blocks.push(self.said("paper-announcement-objections", objections, 3));
        blocks.push(self.said("paper-announcement-contact", "", 1));
        vec![part(blocks)]
    }

    /// What was agreed about help, to be signed.
    pub(super) fn help_agreement(&self) -> Vec<LeafletPart> {
        let plan = self.case.latest::<HelpPlan>();
        let plan = plan.map(|noted| noted.fact.clone()).unwrap_or_default();
        let day = |day: Option<_>| day.map_or_else(String::new, |day| self.words.date(day));
        let mut blocks = self.sentences("paper-help-agreement-text", &[("name", &self.pupil())]);
        blocks.extend([
            self.said("paper-help-goals", &plan.goals.join("\n"), 3),
            self.said("paper-help-provider", &plan.providers.join(", "), 1),
            self.said("paper-help-agreements", &plan.agreements, 4),
            self.said("paper-help-case-manager", &plan.case_manager, 1),
            self.said("paper-help-begin", &plan.begin_checked_by, 1),
            self.said("paper-help-until", &day(plan.until), 1),
            self.said("paper-help-review", &day(plan.review_on), 1),
            self.said("paper-help-otherwise", "", 3),
        ]);
        blocks.extend(self.sentences("paper-help-agreement-end", &[]));
        vec![part(blocks)]
    }

    /// Important facts for a parent without authority: those that were chosen, and nothing else.
    pub(super) fn no_authority(&self, planned: &Planned<'_>) -> Vec<LeafletPart> {
        let entries = self.case.current_entries();
        let chosen = entries
            .iter()
            .filter(|noted| planned.plan.entries.contains(&noted.no()));
        let facts: Vec<String> = chosen
            .map(|noted| {
                let when = self.when(noted.entry.happened);
                format!("{when}: {}", noted.entry.text)
            })
            .collect();
        let mut blocks = self.opening(planned);
        if facts.is_empty() {
            blocks.push(self.said("paper-no-authority-facts", "", 8));
        } else {
            let text = self.get("paper-no-authority-facts");
            blocks.push(Block::Text { text });
            blocks.push(Block::List { items: facts });
        }
        blocks.extend(self.sentences("paper-no-authority-end", &[]));
        blocks.push(self.said("paper-no-authority-contact", "", 1));
        vec![part(blocks)]
    }

    /// How a letter begins.
    fn opening(&self, planned: &Planned<'_>) -> Vec<Block> {
        let paper = planned.plan.paper.map_or("", CopyPaper::code);
        let (name, pupil) = (self.recipient_name(planned), self.pupil());
        let values = [("name", &*name), ("pupil", &*pupil)];
        self.sentences(&format!("paper-{paper}-text"), &values)
    }
}
