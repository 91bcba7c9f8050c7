//! What a record says in a copy: consultation, weighing, decision, and what followed.

use domain::command::Event;
use domain::step2_consultation::{Advice, Consultation, DirectorInformed};
use domain::step4_weighing::{Framework, Weighing};
use domain::step5_decision::{
    Announcement, Closing, Confidentiality, Decision, Feedback, Filing, HelpPlan, HelpReview,
    IndexFollowUp, IndexSignal, InformationRequest, SafetyCheck, Watching,
};

use super::Making;
use super::told::{Rows, bare};

impl Making<'_> {
    pub(super) fn told_after(&self, event: &Event) -> Rows {
        match event {
            Event::ConsultationAsked(asked) => vec![bare(&asked.question)],
            Event::ConsultationRecorded(talk) => self.consultation(talk),
            Event::DirectorToldOfSuspicion(told) => self.director_told(told),
            Event::AdviceRecorded(advice) => self.advice(advice),
            Event::WeighingRecorded(weighing) => self.weighing(weighing),
            Event::FrameworkAnswered(framework) => self.framework(framework),
            Event::ConfidentialityWeighed(weighed) => self.secrecy(weighed),
            Event::ConversationWaived(waiver) => {
                self.waiver(&waiver.with, &waiver.ground, &waiver.motivation)
            }
            Event::AnnouncementWaived(waiver) => {
                self.waiver(&waiver.to, &waiver.ground, &waiver.motivation)
            }
            Event::Decided(decision) => self.decision(decision),
            Event::ReportAnnounced(told) => self.announced(told),
            Event::ReportFiled(filing) => self.filed(filing),
            Event::FeedbackRecorded(feedback) => self.feedback(feedback),
            Event::InformationRequestAnswered(request) => self.request(request),
            Event::HelpPlanned(plan) => self.plan(plan),
            Event::HelpReviewed(review) => self.review(review),
            Event::WatchingAgreed(agreed) => self.watching(agreed),
            Event::SafetyChecked(check) => self.safety_check(check),
            Event::IndexConsidered(signal) => self.index_signal(signal),
            Event::IndexFollowed(step) => self.index_step(step),
            Event::Closed(closing) => self.closing(closing),
            Event::Reopened(reopening) => vec![bare(&reopening.reason)],
            _ => Vec::new(),
        }
    }

    fn consultation(&self, talk: &Consultation) -> Rows {
        vec![
            self.row("said-with", talk.name.clone()),
            self.row("said-also-present", talk.also_present.clone()),
            self.row("said-discussed", talk.discussed.clone()),
            self.row("said-came-of-it", talk.outcome.clone()),
        ]
    }

    fn director_told(&self, told: &DirectorInformed) -> Rows {
        vec![
            self.row("said-told", told.told.clone()),
            self.row("said-response", told.response.clone()),
        ]
    }

    fn advice(&self, advice: &Advice) -> Rows {
        let of = self.word("adviser", advice.adviser.as_ref());
        vec![
            self.row("said-of", of),
            self.row("said-question", advice.question.clone()),
            self.row("said-advice", advice.advice.clone()),
        ]
    }

    fn weighing(&self, fact: &Weighing) -> Rows {
        let said = [
            ("said-risk", &fact.risk),
            ("said-nature", &fact.nature),
            ("said-seriousness", &fact.seriousness),
            ("said-at-risk", &fact.at_risk),
            ("said-frequency", &fact.frequency),
            ("said-duration", &fact.duration),
            ("said-effect-on-child", &fact.effect),
            ("said-danger-child", &fact.danger_child),
            ("said-danger-others", &fact.danger_others),
            ("said-danger-self", &fact.danger_self),
            ("said-protective", &fact.protective),
            ("said-unknown", &fact.unknown),
            ("said-would-change", &fact.would_change),
            ("said-talk-changed", &fact.talk_changed),
            ("said-advice-weighed", &fact.advice_weighed),
            ("said-instrument", &fact.instrument.result),
            ("said-child-talk", &fact.child_talk_reason),
        ];
        said.map(|(key, text)| self.row(key, text.clone())).to_vec()
    }

    fn framework(&self, fact: &Framework) -> Rows {
        let questions = self.edition.framework.iter();
        let rows = questions.filter_map(|question| {
            let given = fact.answers.get(&question.code)?;
            let mut offered = question.answers.iter();
            let offered = offered.find(|offer| offer.code == given.answer)?;
            let answer = format!("{}. {}", offered.text, given.reason);
            Some(print::ProofRow {
                name: question.text.clone(),
                value: answer.trim().to_owned(),
            })
        });
        rows.collect()
    }

    fn secrecy(&self, fact: &Confidentiality) -> Rows {
        let questions = self.edition.confidentiality.iter();
        let rows = questions.filter_map(|question| {
            let given = fact.answers.get(&question.code)?;
            let answer = self.word("yes-no", given.answer.as_ref());
            Some(print::ProofRow {
                name: question.text.clone(),
                value: format!("{answer}. {}", given.explanation).trim().to_owned(),
            })
        });
        rows.collect()
    }

    fn waiver(&self, with: &[domain::party::Party], ground: &str, motivation: &str) -> Rows {
        let ground = self.edition.waiver_ground(ground);
        let ground = ground.map(|ground| ground.text.clone());
        vec![
            self.row("said-who", self.parties(with)),
            self.row("said-ground", ground.unwrap_or_default()),
            self.row("said-motivation", motivation.to_owned()),
        ]
    }

    fn decision(&self, fact: &Decision) -> Rows {
        let yes_no = |given: Option<&domain::answer::YesNo>, why: &str| {
            format!("{}. {why}", self.word("yes-no", given))
                .trim()
                .to_owned()
        };
        let report = yes_no(fact.report.as_ref(), &fact.report_reasons);
        let help = yes_no(fact.help.as_ref(), &fact.help_reasons);
        vec![
            self.row("said-report-needed", report),
            self.row("said-help-possible", help),
            self.row("said-consulted", fact.consulted_how.clone()),
        ]
    }

    fn announced(&self, told: &Announcement) -> Rows {
        vec![
            self.row("said-with", self.parties(&told.to)),
            self.row("said-how", told.how.clone()),
            self.row("said-reason-told", told.reason_told.clone()),
            self.row("said-purpose-told", told.purpose_told.clone()),
            self.row("said-announce-reaction", told.reaction.clone()),
            self.row("said-objections", told.objections.clone()),
            self.row("said-met-how", told.met_how.clone()),
            self.row("said-weighed", told.weighed.clone()),
        ]
    }

    fn filed(&self, filing: &Filing) -> Rows {
        vec![
            self.row("said-how", self.word("filed-how", filing.how.as_ref())),
            self.row("said-received-by", filing.received_by.clone()),
            self.row("said-aftercare", filing.aftercare.clone()),
        ]
    }

    fn feedback(&self, feedback: &Feedback) -> Rows {
        vec![
            self.row("said-of", feedback.from.clone()),
            self.row("said-told", feedback.told.clone()),
            self.row("said-aftercare", feedback.aftercare.clone()),
        ]
    }

    fn request(&self, request: &InformationRequest) -> Rows {
        vec![
            self.row("said-asker", request.asker.clone()),
            self.row("said-question", request.question.clone()),
            self.row("said-given", request.given.clone()),
            self.row("said-why-not", request.why_not.clone()),
        ]
    }

    fn plan(&self, plan: &HelpPlan) -> Rows {
        let day = |day: Option<_>| day.map_or_else(String::new, |day| self.words.date(day));
        vec![
            self.row("said-provider", plan.providers.join(", ")),
            self.row("said-goals", plan.goals.join("\n")),
            self.row("said-agreements", plan.agreements.clone()),
            self.row("said-case-manager", plan.case_manager.clone()),
            self.row("said-until", day(plan.until)),
            self.row("said-review-on", day(plan.review_on)),
        ]
    }

    fn review(&self, review: &HelpReview) -> Rows {
        let effect = self.word("effect", review.effect.as_ref());
        vec![
            self.row("said-effect", effect),
            bare(&review.findings),
            self.row("said-goals", self.goals(review)),
            self.row("said-watching", review.watching.clone()),
        ]
    }

    /// What became of each goal, in the words of the plan.
    fn goals(&self, review: &HelpReview) -> String {
        let plan = review.plan.and_then(|no| self.case.fact::<HelpPlan>(no));
        let goals = plan.map_or(&[][..], |plan| &plan.goals).iter().zip(1..);
        let lines = goals.filter_map(|(goal, number): (_, u32)| {
            let judged = review.goals.get(&number.to_string())?;
            let reached = self.word("reached", judged.reached.as_ref());
            Some(format!("{number}. {goal}: {reached}, {}", judged.words))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn watching(&self, agreed: &Watching) -> Rows {
        let day = |day: Option<_>| day.map_or_else(String::new, |day| self.words.date(day));
        vec![
            bare(&agreed.signs),
            self.row("said-watched-by", agreed.who.clone()),
            self.row("said-every", self.word("every", agreed.every.as_ref())),
            self.row("said-first-look", day(agreed.first_on)),
            self.row("said-until", day(agreed.until)),
            self.row("said-tell", agreed.tell.clone()),
        ]
    }

    fn safety_check(&self, check: &SafetyCheck) -> Rows {
        vec![
            bare(&check.seen),
            self.row("said-safe", self.word("sure", check.safe.as_ref())),
            self.row("said-looked-by", check.looked_by.clone()),
            self.row("said-next-steps", check.next_steps.clone()),
        ]
    }

    fn index_signal(&self, signal: &IndexSignal) -> Rows {
        let signalled = self.word("yes-no", signal.signalled.as_ref());
        vec![
            bare(&signal.reasons),
            self.row("said-signalled", signalled),
            self.row("said-decided-by", signal.decided_by_name.clone()),
            self.row("said-why-not", signal.not_told_why.clone()),
        ]
    }

    fn index_step(&self, step: &IndexFollowUp) -> Rows {
        let what = self.word("index-step", step.what.as_ref());
        vec![self.row("said-index-step", what), bare(&step.told)]
    }

    fn closing(&self, closing: &Closing) -> Rows {
        let mut outcomes = self.edition.outcomes.iter();
        let outcome = outcomes.find(|one| one.code == closing.outcome);
        let outcome = outcome.map(|one| one.text.clone());
        vec![
            self.row("said-outcome", outcome.unwrap_or_default()),
            bare(&closing.summary),
        ]
    }
}
