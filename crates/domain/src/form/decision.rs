//! What the forms about deciding and reporting must hold.

use super::Form;
use crate::answer::{YesNo, is_blank};
use crate::command::Command;
use crate::edition::Edition;
use crate::step5_decision::{Announcement, ReportDraft};

impl Form<'_> {
    pub(super) fn decision(&mut self, command: &Command, edition: &Edition) {
        match command {
            Command::WeighConfidentiality(weighed) => {
                if let Some(first) = edition.confidentiality.first() {
                    let is_begun = weighed.answers.values().any(|one| one.answer.is_some());
                    self.given(&format!("answers.{}.answer", first.code), is_begun);
                }
                for (code, answer) in &weighed.answers {
                    for no in &answer.records {
                        let field = format!("answers.{code}.records");
                        self.known(&field, self.case.record(*no).is_some());
                    }
                }
            }
            Command::AnnounceReport(announcement) => {
                self.some_parties("to", &announcement.to);
                self.given("when.date", announcement.when.is_some());
                self.text("how", &announcement.how);
                self.objections(announcement);
            }
            Command::WaiveAnnouncement(waiver) => self.some_parties("to", &waiver.to),
            Command::DraftReport(draft) => {
                self.standing_entries("entries", &draft.entries);
                self.text("reporter", &draft.reporter);
                self.text("reachable", &draft.reachable);
                self.text("current-safety", &draft.current_safety);
            }
            Command::FileReport(filing) => {
                self.given("when.date", filing.when.is_some());
                self.given("how", filing.how.is_some());
                self.text("received-by", &filing.received_by);
                self.given("draft", filing.draft.is_some());
                if let Some(no) = filing.draft {
                    // A draft is for one report: the picture has changed since the last one.
                    let mut drafts = self.case.unfiled::<ReportDraft>();
                    let is_known = drafts.any(|draft| draft.no() == no);
                    drop(drafts);
                    self.known("draft", is_known);
                }
            }
            _ => self.afterwards(command, edition),
        }
    }

    /// Objections that are not met are weighed by all that the plan names.
    // SOURCE: step plan, step 5, point 4 of discussing the report.
    fn objections(&mut self, told: &Announcement) {
        if told.objects != Some(YesNo::Yes) {
            return;
        }
        self.text("objections", &told.objections);
        if is_blank(&told.met_how) && !is_blank(&told.weighed) {
            self.text("nature", &told.nature);
            self.text("seriousness", &told.seriousness);
            self.text("need", &told.need);
        }
    }
}
