//! Rules for watching safety after help or after a report.

use crate::answer::is_blank;
use crate::case::{Case, Noted};
use crate::id::No;
use crate::record::About;
use crate::rule::{Finding, Look};
use crate::step5_decision::{Decision, HelpPlan, HelpReview, SafetyCheck, Watching};
use crate::time::school_time;

/// Where help has ended, or a report was made, it is agreed who goes on watching.
// SOURCE: weighing framework for education, question 5; step plan, step 5: "wat je na de melding [...] zelf
// nog kunt doen".
pub(super) fn agreed(look: &Look<'_>) -> Vec<Finding> {
    let case = look.case;
    let ended = ended_help(case);
    let filed = case.filed().map(|filing| filing.no());
    let Some(since) = ended.map(|(no, _)| no).max(filed) else {
        return vec![Finding::not_applicable()];
    };
    let agreement = case.latest::<Watching>().filter(|one| one.no() > since);
    let in_review = ended.filter(|(no, is_agreed)| *no == since && *is_agreed);
    let by = agreement
        .map(|one| one.no())
        .or(in_review.map(|(no, _)| no));
    vec![by.map_or_else(|| Finding::open("who"), |no| Finding::met([no]))]
}

/// The last review of help that ended well, and whether it holds agreements itself, as it used to.
fn ended_help(case: &Case) -> Option<(No, bool)> {
    let last_of = |plan: No| {
        case.facts::<HelpReview>()
            .rfind(|noted| noted.fact.plan == Some(plan))
    };
    let reviews = case
        .round::<HelpPlan>()
        .filter_map(|plan| last_of(plan.no()));
    let ended =
        reviews.filter(|noted| noted.fact.next_review_on.is_none() && !noted.fact.shows_failure());
    ended
        .max_by_key(Noted::no)
        .map(|noted| (noted.no(), !is_blank(&noted.fact.watching)))
}

/// Somebody looks on each day that was agreed, as long as that was agreed.
pub(super) fn looked(look: &Look<'_>) -> Vec<Finding> {
    let Some(agreement) = look.case.latest::<Watching>() else {
        return vec![Finding::not_applicable()];
    };
    let last = look
        .case
        .round::<SafetyCheck>()
        .rfind(|noted| noted.fact.agreement == Some(agreement.no()));
    let next = match (last, agreement.fact.every) {
        (Some(check), Some(every)) => {
            let at = school_time(check.record.at).date();
            Some(every.after(check.fact.when.map_or(at, |when| when.date)))
        }
        _ => agreement.fact.first_on,
    };
    let is_over = agreement
        .fact
        .until
        .zip(next)
        .is_some_and(|(until, next)| next > until);
    let by = last.map_or(agreement.no(), |check| check.no());
    let finding = match next {
        Some(due) if !is_over => Finding::open("seen").due(due),
        _ => Finding::met([by]),
    };
    vec![finding.about(About::Record(agreement.no()))]
}

/// A child that is not safe, or may not be, reopens the decision to report.
// SOURCE: step plan, step 5: "doe alsnog een melding als er signalen zijn dat het [...] niet stopt of opnieuw begint".
pub(super) fn failed(look: &Look<'_>) -> Vec<Finding> {
    let Some(check) = look.case.unsafe_check() else {
        return vec![Finding::not_applicable()];
    };
    let decision = look.case.latest::<Decision>();
    let taken = decision
        .filter(|noted| noted.no() > check.no())
        .map_or_else(
            || Finding::open("report"),
            |noted| Finding::met([noted.no()]),
        );
    vec![taken.about(About::Record(check.no()))]
}
