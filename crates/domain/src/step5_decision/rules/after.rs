//! Rules for what comes after a decision: word from the body, help, closing.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::answer::{YesNo, is_blank};
use crate::case::Noted;
use crate::edition::Outcome;
use crate::id::No;
use crate::party::Party;
use crate::record::About;
use crate::rule::{Finding, Look, Rule, State, missing};
use crate::step1_signals::Contact;
use crate::step2_consultation::{Consultation, ConsultationRequest};
use crate::step3_conversation::addressees::{Due, addressees};
use crate::step4_weighing::{Branch, Framework, walk};
use crate::step5_decision::{
    AnnouncementWaiver, Closing, Decision, Feedback, FeedbackStage, Filing, HelpPlan, HelpReview,
};
use crate::time::{add_working_days, school_time};

/// The day on which the report was made.
pub(super) fn filed_on(filing: &Noted<'_, Filing>) -> Date {
    filing
        .fact
        .when
        .map_or_else(|| school_time(filing.record.at).date(), |when| when.date)
}

/// Agreed with the body: what the reporter can still do.
// SOURCE: step plan, step 5: "overleg bij je melding [...] wat je na de melding [...] zelf nog kunt doen".
pub(super) fn aftercare(look: &Look<'_>) -> Vec<Finding> {
    let Some(filing) = look.case.filed() else {
        return vec![Finding::not_applicable()];
    };
    if !is_blank(&filing.fact.aftercare) {
        return vec![Finding::met([filing.no()])];
    }
    let later = look
        .case
        .unfiled::<Feedback>()
        .find(|noted| !is_blank(&noted.fact.aftercare));
    vec![later.map_or_else(
        || Finding::open("aftercare"),
        |noted| Finding::met([noted.no()]),
    )]
}

/// The parents were told that the report was made, or a waiver stands.
// SOURCE: step plan, step 5: "school moet ouders op de hoogte stellen van melding".
pub(super) fn parents_told(look: &Look<'_>) -> Vec<Finding> {
    let Some(filing) = look.case.filed() else {
        return vec![Finding::not_applicable()];
    };
    let due = add_working_days(
        filed_on(&filing),
        look.edition.terms.parents_told_working_days,
    );
    let all = addressees(look.case, look.edition, filed_on(&filing));
    if !all.iter().any(|one| one.due == Due::Talk) {
        return vec![Finding::open("told-of-report").due(due)];
    }
    all.into_iter()
        .filter(|one| one.due == Due::Talk)
        .map(|one| {
            told_by(look, one.party)
                .map_or_else(
                    || Finding::open("told-of-report").due(due),
                    |no| Finding::met([no]),
                )
                .about(About::Party(one.party))
        })
        .collect()
}

/// How somebody was told of the last report after it was filed, or why not. A talk about something
/// else tells nobody.
pub(super) fn told_by(look: &Look<'_>, party: Party) -> Option<No> {
    let case = look.case;
    let before = case.round::<Filing>().rev().nth(1);
    let before = before.map_or(No(0), |filing| filing.no());
    let contact = case.unfiled::<Contact>().find(|noted| {
        noted.fact.told_of_report == Some(YesNo::Yes) && case.names(&noted.fact.parties, party)
    });
    let waiver = case
        .round::<AnnouncementWaiver>()
        .rfind(|noted| noted.no() > before && case.names(&noted.fact.to, party));
    contact
        .map(|noted| noted.no())
        .or(waiver.map(|noted| noted.no()))
}

/// The body's word on progress and steps is recorded, early and at the end.
// SOURCE: step plan, step 5: "school wordt geïnformeerd over voortgang en stappen".
pub(super) fn feedback(look: &Look<'_>) -> Vec<Finding> {
    let Some(filing) = look.case.filed() else {
        return vec![Finding::not_applicable()];
    };
    let filed = filed_on(&filing);
    let terms = look.edition.terms;
    let first = add_working_days(filed, terms.feedback_working_days);
    let last = filed
        .checked_add(i64::from(terms.feedback_weeks).weeks())
        .unwrap_or(filed);
    let about = |stage: &str| About::Question(stage.to_owned());
    let word = |stage| {
        let any = look.case.unfiled::<Feedback>();
        any.into_iter()
            .find(|noted| noted.fact.stage == Some(stage))
            .map(|noted| noted.no())
    };
    let conclusion = word(FeedbackStage::Conclusion);
    let assessment = word(FeedbackStage::Assessment).or(conclusion);
    let finding = |no: Option<_>, due| {
        // To ask is a task of the school, and nobody is there to ask while it is free.
        no.map_or_else(
            || Finding::open("stage").due_at_school(due, look.school),
            |no| Finding::met([no]),
        )
    };
    vec![
        finding(assessment, first).about(about("assessment")),
        finding(conclusion, last).about(about("conclusion")),
    ]
}

fn each_plan(
    look: &Look<'_>,
    check: impl Fn(&Noted<'_, HelpPlan>) -> Vec<Finding>,
) -> Vec<Finding> {
    let findings: Vec<Finding> = look
        .case
        .round::<HelpPlan>()
        .flat_map(|plan| {
            let found = check(&plan).into_iter();
            found.map(move |one| one.about(About::Record(plan.no())))
        })
        .collect();
    if findings.is_empty() {
        vec![Finding::not_applicable()]
    } else {
        findings
    }
}

/// A referral arrived, and somebody checks that help began.
// SOURCE: step plan, step 5: "goed doorverwijzen naar hulpverleningstraject".
pub(super) fn referral(look: &Look<'_>) -> Vec<Finding> {
    each_plan(look, |plan| {
        let begun = look.case.facts::<HelpReview>().find(|noted| {
            noted.fact.plan == Some(plan.no()) && noted.fact.begun == Some(YesNo::Yes)
        });
        if let Some(review) = begun {
            return vec![Finding::met([review.no()])];
        }
        let arrived = plan.fact.referral_arrived == Some(YesNo::Yes);
        vec![Finding::when(
            arrived && !is_blank(&plan.fact.begin_checked_by),
            plan.no(),
            "begun",
        )]
    })
}

/// Organised help has everything that makes it more than an intention.
// SOURCE: step plan, step 5: "organiseer dan de noodzakelijke hulp"; weighing framework, question 4.
pub(super) fn plan(look: &Look<'_>) -> Vec<Finding> {
    each_plan(look, |plan| {
        let fact = plan.fact;
        let missing = missing([
            (fact.providers.is_empty(), "providers"),
            (fact.goals.is_empty(), "goals"),
            (is_blank(&fact.agreements), "agreements"),
            (is_blank(&fact.case_manager), "case-manager"),
            (fact.until.is_none(), "until"),
            (fact.review_on.is_none(), "review-on"),
        ]);
        Finding::complete(&missing, plan.no())
    })
}

/// The effects are followed: a review at each date.
// SOURCE: step plan, step 5: "volg de effecten van deze hulp".
pub(super) fn effects(look: &Look<'_>) -> Vec<Finding> {
    each_plan(look, |plan| {
        let review = look
            .case
            .facts::<HelpReview>()
            .rfind(|noted| noted.fact.plan == Some(plan.no()));
        let next = review.map_or(plan.fact.review_on, |noted| noted.fact.next_review_on);
        let last = review.map_or(plan.no(), |noted| noted.no());
        vec![next.map_or_else(
            || Finding::met([last]),
            |due| Finding::open("effect").due(due),
        )]
    })
}

/// Help that fails reopens the decision to report.
// SOURCE: step plan, step 5: "doe alsnog een melding als er signalen zijn dat het [...] niet stopt of opnieuw begint".
pub(super) fn failed(look: &Look<'_>) -> Vec<Finding> {
    let Some(review) = look.case.failed_review() else {
        return vec![Finding::not_applicable()];
    };
    let decision = look.case.latest::<Decision>();
    let taken = decision.filter(|noted| noted.no() > review.no());
    vec![
        taken
            .map_or_else(
                || Finding::open("report"),
                |noted| Finding::met([noted.no()]),
            )
            .about(About::Record(review.no())),
    ]
}

/// Closing names the outcome, the retention class and its ground.
// SOURCE: law-and-practice 7.1 and 7.5; an unfounded suspicion is said to be unfounded.
pub(super) fn outcome(look: &Look<'_>) -> Vec<Finding> {
    let Some(closing) = look.case.latest::<Closing>() else {
        return vec![Finding::not_applicable()];
    };
    let fact = closing.fact;
    let edition = look.edition;
    let outcome = edition.outcomes.iter().find(|one| one.code == fact.outcome);
    let belied = outcome.and_then(|outcome| belied(look, outcome));
    let missing = missing([
        (outcome.is_none(), "outcome"),
        (belied.is_some(), belied.unwrap_or_default()),
        (is_blank(&fact.summary), "summary"),
        (
            !edition
                .retention
                .iter()
                .any(|one| one.code == fact.retention),
            "retention",
        ),
        (is_blank(&fact.retention_ground), "retention-ground"),
    ]);
    Finding::complete(&missing, closing.no())
}

/// What in the dossier says otherwise: a suspicion that stands, a report that nobody made, help that
/// nobody planned.
fn belied(look: &Look<'_>, outcome: &Outcome) -> Option<&'static str> {
    let framework = look.case.latest::<Framework>();
    let is_suspected =
        framework.is_some_and(|noted| walk(&look.edition.framework, noted.fact) != Branch::Close);
    if outcome.is_unfounded && is_suspected {
        return Some("outcome#suspected");
    }
    if outcome.is_reported && look.case.filed().is_none() {
        return Some("outcome#not-reported");
    }
    let is_helped = look.case.round::<HelpPlan>().next().is_some();
    (outcome.is_helped && !is_helped).then_some("outcome#not-helped")
}

/// Rules that leave something to be done after the decision.
const LEFT_TO_DO: [&str; 7] = [
    "step1.no-child-contact",
    "report.aftercare",
    "report.parents-told",
    "report.feedback",
    "help.referral",
    "help.effects",
    "safety.looked",
];

/// Nothing is left to be done when a dossier closes, least of all a report that was decided on.
pub(super) fn open_points(look: &Look<'_>) -> Vec<Finding> {
    let Some(closing) = look.case.latest::<Closing>() else {
        return vec![Finding::not_applicable()];
    };
    let is_left = |rule: &Rule| {
        let after_danger = rule.yields_to_danger && look.case.acute().is_some();
        (LEFT_TO_DO.contains(&rule.code) || after_danger)
            && rule
                .findings(look)
                .iter()
                .any(|finding| finding.state == State::Open)
    };
    let left = Rule::all().any(is_left)
        || !look.case.open_tasks().is_empty()
        || has_unanswered_request(look)
        || look.case.is_report_decided()
        || is_help_only_decided(look);
    vec![Finding::when(!left, closing.no(), "")]
}

/// Help in place of a report, decided on and never planned. With a report the body arranges help.
fn is_help_only_decided(look: &Look<'_>) -> bool {
    let helps = |noted: &Noted<'_, Decision>| {
        noted.fact.help == Some(YesNo::Yes) && noted.fact.report == Some(YesNo::No)
    };
    look.case.decision().is_some_and(|noted| helps(&noted))
        && look.case.round::<HelpPlan>().next().is_none()
}

fn has_unanswered_request(look: &Look<'_>) -> bool {
    look.case.round::<ConsultationRequest>().any(|request| {
        !look
            .case
            .round::<Consultation>()
            .any(|noted| noted.fact.request == Some(request.no()))
    })
}
