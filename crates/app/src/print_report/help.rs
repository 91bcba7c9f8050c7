//! Help, agreements on watching safety and the regional index in the report.

use domain::answer::YesNo;
use domain::case::Noted;
use domain::id::No;
use domain::step5_decision::{
    HelpPlan, HelpReview, IndexFollowUp, IndexSignal, SafetyCheck, Watching,
};
use domain::time::When;
use jiff::civil::Date;

use super::{Source, joined, value};
use crate::words::within;

impl Source {
    pub(super) fn help(&self) -> print::Help {
        print::Help {
            plans: self
                .case
                .round::<HelpPlan>()
                .map(|one| self.plan(one))
                .collect(),
            watching: self
                .case
                .round::<Watching>()
                .map(|one| self.watching(one))
                .collect(),
            index: self.index_steps(),
        }
    }

    /// The records that this part prints.
    pub(super) fn helped(&self) -> Vec<No> {
        let help = self.help();
        let plans = help.plans.iter().flat_map(|plan| {
            let reviews = plan.reviews.iter().map(|review| &review.no);
            std::iter::once(&plan.no).chain(reviews)
        });
        let watching = help.watching.iter().flat_map(|agreed| {
            let looks = agreed.looks.iter().map(|look| &look.no);
            std::iter::once(&agreed.no).chain(looks)
        });
        let index = help.index.iter().map(|step| &step.no);
        let all = plans.chain(watching).chain(index);
        all.filter_map(|no| no.parse().ok().map(No)).collect()
    }

    fn plan(&self, noted: Noted<'_, HelpPlan>) -> print::HelpPlan {
        let plan = noted.fact;
        let reviews = self.case.facts::<HelpReview>();
        print::HelpPlan {
            no: noted.no().to_string(),
            providers: plan.providers.join(", "),
            goals: plan.goals.clone(),
            agreements: plan.agreements.clone(),
            case_manager: plan.case_manager.clone(),
            until: self.day(plan.until),
            review_on: self.day(plan.review_on),
            referral_arrived: self.word("yes-no", plan.referral_arrived.as_ref()),
            begin_checked_by: plan.begin_checked_by.clone(),
            recorded: self.recorded(noted.record),
            reviews: reviews
                .filter(|review| review.fact.plan == Some(noted.no()))
                .map(|review| self.review(plan, review))
                .collect(),
        }
    }

    fn review(&self, plan: &HelpPlan, noted: Noted<'_, HelpReview>) -> print::HelpReview {
        let review = noted.fact;
        let goals = plan.goals.iter().zip(1..);
        let judged = goals.filter_map(|(goal, number): (_, u32)| {
            let judged = review.goals.get(&number.to_string())?;
            let reached = self.word("reached", judged.reached.as_ref());
            Some(print::GoalReviewed {
                goal: format!("{number}. {goal}"),
                reached: joined(&[reached, judged.words.clone()]),
            })
        });
        print::HelpReview {
            no: noted.no().to_string(),
            when: self.at(review.when),
            begun: self.word("yes-no", review.begun.as_ref()),
            effect: self.word("effect", review.effect.as_ref()),
            violence_goes_on: self.word("yes-no", review.violence_goes_on.as_ref()),
            goals: judged.collect(),
            findings: review.findings.clone(),
            next_review_on: self.day(review.next_review_on),
            watching: review.watching.clone(),
            recorded: self.recorded(noted.record),
        }
    }

    fn watching(&self, noted: Noted<'_, Watching>) -> print::Watching {
        let agreed = noted.fact;
        let looks = self.case.facts::<SafetyCheck>();
        print::Watching {
            no: noted.no().to_string(),
            who: agreed.who.clone(),
            signs: agreed.signs.clone(),
            every: self.word("every", agreed.every.as_ref()),
            first_on: self.day(agreed.first_on),
            until: self.day(agreed.until),
            tell: agreed.tell.clone(),
            recorded: self.recorded(noted.record),
            looks: looks
                .filter(|look| look.fact.agreement == Some(noted.no()))
                .map(|look| self.look(look))
                .collect(),
        }
    }

    fn look(&self, noted: Noted<'_, SafetyCheck>) -> print::SafetyLook {
        let look = noted.fact;
        print::SafetyLook {
            no: noted.no().to_string(),
            when: self.at(look.when),
            by: look.looked_by.clone(),
            seen: look.seen.clone(),
            safe: self.word("sure", look.safe.as_ref()),
            next_steps: look.next_steps.clone(),
            recorded: self.recorded(noted.record),
        }
    }

    /// Each signal with what became of it: what stands in the index stands there whatever was closed here.
    fn index_steps(&self) -> Vec<print::IndexStep> {
        let mut steps = Vec::new();
        for noted in self.case.facts::<IndexSignal>() {
            steps.push(self.index_signal(noted));
            let after = self.case.facts::<IndexFollowUp>();
            let after = after.filter(|step| step.fact.signal == Some(noted.no()));
            steps.extend(after.map(|step| self.index_follow_up(step)));
        }
        steps
    }

    fn index_signal(&self, noted: Noted<'_, IndexSignal>) -> print::IndexStep {
        let signal = noted.fact;
        let what = match signal.signalled {
            Some(YesNo::Yes) => self.get("report-index-signalled"),
            Some(YesNo::No) | None => self.get("report-index-not-signalled"),
        };
        let role = signal.decided_by.map(|role| value("role", &role));
        let role = role.map_or_else(String::new, |key| within(&self.get(&key)));
        let decided_by = [&*signal.decided_by_name, &*role];
        let decided_by = decided_by.into_iter().filter(|one| !one.trim().is_empty());
        print::IndexStep {
            no: noted.no().to_string(),
            what,
            when: self.at(signal.when),
            text: signal.reasons.clone(),
            decided_by: decided_by.collect::<Vec<_>>().join(", "),
            told: self.parties(&signal.told),
            not_told_why: signal.not_told_why.clone(),
            recorded: self.recorded(noted.record),
        }
    }

    fn index_follow_up(&self, noted: Noted<'_, IndexFollowUp>) -> print::IndexStep {
        let step = noted.fact;
        print::IndexStep {
            no: noted.no().to_string(),
            what: self.word("index-step", step.what.as_ref()),
            when: self.at(step.when),
            text: step.told.clone(),
            decided_by: String::new(),
            told: String::new(),
            not_told_why: String::new(),
            recorded: self.recorded(noted.record),
        }
    }

    fn day(&self, day: Option<Date>) -> String {
        day.map_or_else(String::new, |day| self.words.date(day))
    }

    fn at(&self, when: Option<When>) -> String {
        when.map_or_else(String::new, |when| self.words.when(when))
    }
}
