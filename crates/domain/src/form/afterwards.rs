//! What the forms must hold that come after a report or a decision.

use super::Form;
use crate::answer::YesNo;
use crate::command::Command;
use crate::edition::Edition;
use crate::step5_decision::{EditionMove, HelpPlan, InformationRequest};

impl Form<'_> {
    pub(super) fn afterwards(&mut self, command: &Command) {
        match command {
            Command::RecordFeedback(feedback) => {
                self.given("stage", feedback.stage.is_some());
                self.given("when.date", feedback.when.is_some());
                self.text("from", &feedback.from);
                self.text("told", &feedback.told);
                self.known("stage", self.case.filed().is_some());
            }
            Command::AnswerInformationRequest(request) => self.information_request(request),
            Command::PlanHelp(plan) => {
                self.still_comes("until", plan.until);
                self.still_comes("review-on", plan.review_on);
            }
            Command::ReviewHelp(review) => {
                self.still_comes("next-review-on", review.next_review_on);
                self.given("plan", review.plan.is_some());
                if let Some(no) = review.plan {
                    self.known("plan", self.case.fact::<HelpPlan>(no).is_some());
                }
                self.given("when.date", review.when.is_some());
                self.given("effect", review.effect.is_some());
                self.given("violence-goes-on", review.violence_goes_on.is_some());
                self.text("findings", &review.findings);
            }
            Command::Reopen(reopening) => self.text("reason", &reopening.reason),
            _ => {}
        }
    }

    /// A dossier moves to what its board follows now, as it was shown, and never back.
    pub(super) fn edition_move(
        &mut self,
        moved: &EditionMove,
        edition: &Edition,
        follows: Option<&Edition>,
    ) {
        let next = follows.filter(|next| edition.leads_to(next));
        let is_shown = moved.from.as_ref() == Some(&edition.pin());
        match next {
            None => self.fault("edition.none-newer", "to"),
            Some(next) if !is_shown || moved.to.as_ref() != Some(&next.pin()) => {
                self.fault("edition.not-followed", "to");
            }
            Some(_) => {}
        }
        self.text("reason", &moved.reason);
    }

    /// What is given is weighed; so is what is refused.
    // SOURCE: Wmo 2015, article 5.2.6: what is needed may be given without consent.
    fn information_request(&mut self, request: &InformationRequest) {
        self.text("asker", &request.asker);
        self.given("asked.date", request.asked.is_some());
        self.text("asked-how", &request.asked_how);
        self.text("identity-checked", &request.identity_checked);
        self.text("question", &request.question);
        self.given("gives", request.gives.is_some());
        match request.gives {
            Some(YesNo::Yes) => {
                self.text("given", &request.given);
                self.given("ground", request.ground.is_some());
                self.text("necessity", &request.necessity);
            }
            Some(YesNo::No) => self.text("why-not", &request.why_not),
            None => {}
        }
        self.items("entries", &request.entries);
        self.given("decided-by", request.decided_by.is_some());
        self.text("decided-by-name", &request.decided_by_name);
        self.given("answered.date", request.answered.is_some());
        self.text("answered-how", &request.answered_how);
        if let (Some(asked), Some(answered)) = (request.asked, request.answered)
            && !asked.may_precede(answered)
        {
            self.fault("form.answered-before", "answered.date");
        }
        self.given("parents-told", request.parents_told.is_some());
        if request.parents_told == Some(YesNo::No) {
            self.text("parents-not-told-why", &request.parents_not_told_why);
        }
    }
}
