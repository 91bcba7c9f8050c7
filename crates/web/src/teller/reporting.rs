//! What the records about a report, help and the end say.

use domain::id::No;
use domain::step5_decision::{
    Announcement, Closing, EditionMove, Feedback, Filing, HelpPlan, HelpReview, InformationRequest,
    ReportDraft, SafetyCheck, Watching,
};

use super::Teller;
use crate::said::{Said, joined};

impl Teller<'_> {
    pub(super) fn announcement(&self, announcement: &Announcement) -> Said {
        let mut said = Said::default();
        said.part(self.label("said-with"), &self.parties(&announcement.to));
        said.part(self.label("said-how"), &announcement.how);
        said.part(self.label("said-reason-told"), &announcement.reason_told);
        said.part(self.label("said-purpose-told"), &announcement.purpose_told);
        said.part(self.label("said-announce-reaction"), &announcement.reaction);
        let objects = self.word("yes-no", announcement.objects.as_ref());
        let objections = format!("{objects}\n{}", announcement.objections);
        said.part(self.label("said-objections"), &objections);
        said.part(self.label("said-met-how"), &announcement.met_how);
        said.part(self.label("said-objection-nature"), &announcement.nature);
        said.part(
            self.label("said-objection-seriousness"),
            &announcement.seriousness,
        );
        said.part(self.label("said-objection-need"), &announcement.need);
        said.part(self.label("said-weighed"), &announcement.weighed);
        said.part(
            self.label("said-consent-efforts"),
            &announcement.consent_efforts,
        );
        let asked = self.word("yes-no", announcement.reaction_asked.as_ref());
        said.more(self.label("said-reaction-asked"), &asked);
        said
    }

    pub(super) fn draft(&self, no: No, draft: &ReportDraft) -> Said {
        let mut said = Said::default();
        said.part(self.label("said-reporter"), &draft.reporter);
        said.part(self.label("said-reachable"), &draft.reachable);
        said.part(self.label("said-current-safety"), &draft.current_safety);
        said.part(self.label("said-school-will-do"), &draft.school_will_do);
        said.part(self.label("said-not-to-be-shown"), &draft.not_to_be_shown);
        said.refs(self.label("said-entries"), self.links(&draft.entries));
        said.files
            .extend(self.paper("said-report-pdf", &format!("report/{no}.pdf")));
        let filings = self.view.case.facts::<Filing>();
        let filed: Vec<No> = filings
            .filter(|one| one.fact.draft == Some(no))
            .map(|one| one.no())
            .collect();
        said.refs(self.label("said-filed"), self.links(&filed));
        said
    }

    pub(super) fn filing(&self, filing: &Filing) -> Said {
        let mut said = Said::default();
        said.part(
            self.label("said-how"),
            &self.word("filed-how", filing.how.as_ref()),
        );
        said.part(self.label("said-received-by"), &filing.received_by);
        said.part(self.label("said-aftercare"), &filing.aftercare);
        let draft = filing.draft.and_then(|no| self.link(no));
        said.refs(self.label("said-draft"), draft.into_iter().collect());
        if let Some(no) = filing.draft {
            said.files
                .extend(self.paper("said-report-pdf", &format!("report/{no}.pdf")));
        }
        said
    }

    pub(super) fn feedback(&self, feedback: &Feedback) -> Said {
        let mut said = Said::text(&feedback.told);
        let stage = self.word("feedback-stage", feedback.stage.as_ref());
        said.part(self.label("said-stage"), &stage);
        said.part(self.label("said-of"), &feedback.from);
        said.part(self.label("said-aftercare"), &feedback.aftercare);
        said
    }

    pub(super) fn information_request(&self, request: &InformationRequest) -> Said {
        let mut said = Said::default();
        let asked = joined(&[&self.when(request.asked), &request.asked_how]);
        let role = request.decided_by.map(|role| self.role_within(role));
        let decided_by = joined(&[&request.decided_by_name, &role.unwrap_or_default()]);
        let answered = joined(&[&self.when(request.answered), &request.answered_how]);
        said.part(self.label("said-asker"), &request.asker);
        said.part(self.label("said-asked-on"), &asked);
        said.part(
            self.label("said-identity-checked"),
            &request.identity_checked,
        );
        said.part(self.label("said-question"), &request.question);
        said.part(
            self.label("said-gives"),
            &self.word("yes-no", request.gives.as_ref()),
        );
        said.part(self.label("said-given"), &request.given);
        said.part(
            self.label("said-ground"),
            &self.word("information-ground", request.ground.as_ref()),
        );
        said.part(self.label("said-necessity"), &request.necessity);
        said.part(self.label("said-why-not"), &request.why_not);
        said.part(self.label("said-decided-by"), &decided_by);
        said.part(self.label("said-answered"), &answered);
        let told = self.word("yes-no", request.parents_told.as_ref());
        said.part(
            self.label("said-parents-told"),
            &format!("{told}\n{}", request.parents_not_told_why),
        );
        said.refs(self.label("said-rests-on"), self.links(&request.entries));
        said
    }

    pub(super) fn plan(&self, no: No, plan: &HelpPlan) -> Said {
        let mut said = Said::default();
        said.part(self.label("said-provider"), &plan.providers.join("\n"));
        said.part(self.label("said-goals"), &numbered(&plan.goals));
        said.part(self.label("said-agreements"), &plan.agreements);
        said.part(self.label("said-case-manager"), &plan.case_manager);
        said.part(self.label("said-until"), &self.day(plan.until));
        said.part(self.label("said-review-on"), &self.day(plan.review_on));
        let arrived = self.word("yes-no", plan.referral_arrived.as_ref());
        said.more(self.label("said-referral-arrived"), &arrived);
        said.more(self.label("said-begin-checked-by"), &plan.begin_checked_by);
        let reviews = self.view.case.facts::<HelpReview>();
        let reviews: Vec<No> = reviews
            .filter(|one| one.fact.plan == Some(no))
            .map(|one| one.no())
            .collect();
        said.refs(self.label("said-reviews"), self.links(&reviews));
        said
    }

    pub(super) fn review(&self, review: &HelpReview) -> Said {
        let mut said = Said::text(&review.findings);
        said.part(
            self.label("said-begun"),
            &self.word("yes-no", review.begun.as_ref()),
        );
        said.part(
            self.label("said-effect"),
            &self.word("effect", review.effect.as_ref()),
        );
        let goes_on = self.word("yes-no", review.violence_goes_on.as_ref());
        said.part(self.label("said-violence-goes-on"), &goes_on);
        said.part(self.label("said-goals"), &self.goals(review));
        said.part(
            self.label("said-next-review"),
            &self.day(review.next_review_on),
        );
        said.part(self.label("said-watching"), &review.watching);
        let plan = review.plan.and_then(|no| self.link(no));
        said.refs(self.label("said-plan"), plan.into_iter().collect());
        said
    }

    /// What became of each goal, in the words of the plan.
    fn goals(&self, review: &HelpReview) -> String {
        let plan = review
            .plan
            .and_then(|no| self.view.case.fact::<HelpPlan>(no));
        let goals = plan.map_or(&[][..], |plan| &plan.goals);
        let lines = goals
            .iter()
            .zip(1..)
            .filter_map(|(goal, number): (_, u32)| {
                let judged = review.goals.get(&number.to_string())?;
                let reached = self.word("reached", judged.reached.as_ref());
                let said = joined(&[&reached, &judged.words]);
                Some(format!("{number}. {goal}: {said}"))
            });
        lines.collect::<Vec<_>>().join("\n")
    }

    pub(super) fn watching(&self, no: No, agreed: &Watching) -> Said {
        let mut said = Said::text(&agreed.signs);
        said.part(self.label("said-watched-by"), &agreed.who);
        said.part(
            self.label("said-every"),
            &self.word("every", agreed.every.as_ref()),
        );
        said.part(self.label("said-first-look"), &self.day(agreed.first_on));
        said.part(self.label("said-until"), &self.day(agreed.until));
        said.part(self.label("said-tell"), &agreed.tell);
        let checks = self.view.case.facts::<SafetyCheck>();
        let checks: Vec<No> = checks
            .filter(|one| one.fact.agreement == Some(no))
            .map(|one| one.no())
            .collect();
        said.refs(self.label("said-looks"), self.links(&checks));
        said
    }

    pub(super) fn safety_check(&self, check: &SafetyCheck) -> Said {
        let mut said = Said::text(&check.seen);
        said.part(
            self.label("said-safe"),
            &self.word("sure", check.safe.as_ref()),
        );
        said.part(self.label("said-looked-by"), &check.looked_by);
        said.part(self.label("said-next-steps"), &check.next_steps);
        let agreement = check.agreement.and_then(|no| self.link(no));
        said.refs(
            self.label("said-agreement"),
            agreement.into_iter().collect(),
        );
        said
    }

    pub(super) fn edition_move(&self, no: No, moved: &EditionMove) -> Said {
        let mut said = Said::text(&moved.reason);
        let from = self.view.editions.before(no);
        said.part(self.label("said-edition-from"), &self.edition_named(from));
        said.part(
            self.label("said-edition-to"),
            &self.edition_named(self.edition),
        );
        said
    }

    pub(super) fn closing(&self, closing: &Closing) -> Said {
        let edition = self.edition;
        let outcome = edition
            .outcomes
            .iter()
            .find(|one| one.code == closing.outcome);
        let retention = edition
            .retention_class(&closing.retention)
            .map_or("", |class| &class.text);
        let mut said = Said::text(&closing.summary);
        said.part(
            self.label("said-outcome"),
            outcome.map_or("", |one| &one.text),
        );
        said.part(self.label("said-retention"), retention);
        said.part(
            self.label("said-retention-ground"),
            &closing.retention_ground,
        );
        said
    }
}

/// Each text with its number before it; one alone as it is.
fn numbered(texts: &[String]) -> String {
    if let [one] = texts {
        return one.clone();
    }
    let lines = texts
        .iter()
        .zip(1..)
        .map(|(text, n): (_, u32)| format!("{n}. {text}"));
    lines.collect::<Vec<_>>().join("\n")
}
