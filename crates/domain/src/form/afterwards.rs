//! What the forms must hold that come after a report or a decision.

use super::Form;
use crate::answer::YesNo;
use crate::command::Command;
use crate::edition::Edition;
use crate::step3_conversation::addressees;
use crate::step5_decision::{
    EditionMove, HelpPlan, HelpReview, IndexSignal, InformationRequest, Reached, Watching,
};

impl Form<'_> {
    pub(super) fn afterwards(&mut self, command: &Command, edition: &Edition) {
        match command {
            Command::ConsiderIndex(_) | Command::FollowIndex(_) if !edition.vir => {
                self.fault("edition.no-index", "");
            }
            Command::ConsiderIndex(signal) => self.index_signal(signal, edition),
            Command::FollowIndex(step) => {
                let signal = step.signal.and_then(|no| self.case.fact::<IndexSignal>(no));
                self.given("signal", step.signal.is_some());
                let is_there = signal.is_some_and(IndexSignal::stands);
                self.known("signal", step.signal.is_none() || is_there);
                self.given("what", step.what.is_some());
                self.given("when.date", step.when.is_some());
                self.text("told", &step.told);
            }
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
            Command::AgreeWatching(agreed) => self.watching(agreed),
            Command::RecordSafetyCheck(check) => {
                self.given("agreement", check.agreement.is_some());
                if let Some(no) = check.agreement {
                    let is_there = self.case.fact::<Watching>(no).is_some();
                    self.known("agreement", is_there);
                }
                self.given("when.date", check.when.is_some());
                self.text("looked-by", &check.looked_by);
                self.text("seen", &check.seen);
                self.given("safe", check.safe.is_some());
                if check.shows_danger() {
                    self.text("next-steps", &check.next_steps);
                }
            }
            Command::ReviewHelp(review) => {
                self.still_comes("next-review-on", review.next_review_on);
                self.given("plan", review.plan.is_some());
                if let Some(no) = review.plan {
                    let plan = self.case.fact::<HelpPlan>(no);
                    self.known("plan", plan.is_some());
                    self.goals(review, plan.map_or(0, |plan| plan.goals.len()));
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

    /// Who watches what, how often and until when: a first look within that time.
    fn watching(&mut self, agreed: &Watching) {
        self.text("who", &agreed.who);
        self.text("signs", &agreed.signs);
        self.given("every", agreed.every.is_some());
        self.given("first-on", agreed.first_on.is_some());
        self.still_comes("first-on", agreed.first_on);
        self.given("until", agreed.until.is_some());
        self.still_comes("until", agreed.until);
        if agreed
            .first_on
            .zip(agreed.until)
            .is_some_and(|(first, until)| first > until)
        {
            self.fault("form.ends-before", "until");
        }
        self.text("tell", &agreed.tell);
    }

    /// Every goal of the plan is looked at, and what was not reached is said in words.
    fn goals(&mut self, review: &HelpReview, goals: usize) {
        let judged = |number: &str| review.goals.get(number);
        for number in (1..=goals).map(|number| number.to_string()) {
            let reached = judged(&number).and_then(|goal| goal.reached);
            self.given(&format!("goals.{number}.reached"), reached.is_some());
            if matches!(reached, Some(Reached::Partly | Reached::Not)) {
                let words = judged(&number).map_or("", |goal| &goal.words);
                self.text(&format!("goals.{number}.words"), words);
            }
        }
        let is_goal = |number: &String| {
            number
                .parse()
                .is_ok_and(|n: usize| (1..=goals).contains(&n))
        };
        self.known("plan", review.goals.keys().all(is_goal));
    }

    /// Who must be told of a signal is told, or it says why not.
    // SOURCE: Jeugdwet, article 7.1.5.1: under 12 who represents the child, from 12 the child too, from 16 the
    // child alone. Those are the people whom the plan addresses.
    fn index_signal(&mut self, signal: &IndexSignal, edition: &Edition) {
        self.given("signalled", signal.signalled.is_some());
        self.given("when.date", signal.when.is_some());
        self.text("reasons", &signal.reasons);
        self.given("decided-by", signal.decided_by.is_some());
        self.text("decided-by-name", &signal.decided_by_name);
        self.parties("told", &signal.told);
        let day = signal.when.map_or(self.today, |when| when.date);
        let mut all = addressees(self.case, edition, day).into_iter();
        let is_told = all.all(|one| self.case.names(&signal.told, one.party));
        if signal.stands() && !is_told {
            self.text("not-told-why", &signal.not_told_why);
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
