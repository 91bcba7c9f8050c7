//! Rules for the decision itself.

use crate::answer::{Sure, YesNo, is_blank};
use crate::case::Noted;
use crate::record::About;
use crate::role::Role;
use crate::rule::{Finding, Look, Moment, missing};
use crate::step2_consultation::{Advice, Adviser};
use crate::step4_weighing::{Branch, Framework, walk};
use crate::step5_decision::{Decision, HelpReview, SafetyCheck};
use crate::time::school_time;

/// Care coordinator and director were consulted, and whoever decides may decide.
// SOURCE: step plan, step 5: "altijd in overleg met IB-er en directeur"; Besluit art. 2 lid 1 b.
pub(super) fn consulted(look: &Look<'_>) -> Vec<Finding> {
    let Some(decision) = look.case.decision() else {
        return vec![Finding::open("consulted")];
    };
    let decider = decision.record.by.role;
    // While it is being taken, the capacity says whether it is theirs to take. Later that it was
    // taken stands, whoever is named by then; before boards named anybody, the role was enough.
    let is_being_taken = matches!(
        look.moment,
        Some(Moment::Deciding | Moment::DecidingToReport)
    ) && decision.no() == look.case.newest();
    let is_decider = decision.record.decided_as.is_some()
        || (!is_being_taken && look.edition.roles.decides.contains(&decider));
    let took_part = |role: &Role| *role == decider || decision.fact.consulted.contains(role);
    let all = look
        .edition
        .roles
        .on_decision
        .iter()
        .all(|any| any.iter().any(took_part));
    let no = decision.no();
    vec![
        Finding::when(is_decider, no, "decider").firm(),
        Finding::when(all, no, "consulted"),
    ]
}

/// Both decisions are there with reasons, and a report names its norm.
// SOURCE: step plan, step 5; the two decisions of the weighing framework of 2019.
pub(super) fn reasoned(look: &Look<'_>) -> Vec<Finding> {
    let Some(decision) = look.case.decision() else {
        return vec![Finding::open("report").firm()];
    };
    if look.moment == Some(Moment::FilingReport) && !decided_to_report(look) {
        return vec![Finding::open("draft").firm()];
    }
    if look.moment == Some(Moment::FilingReport) && is_filed_before(look, decision) {
        let filing = look.case.newest();
        return vec![
            Finding::open("when.date")
                .firm()
                .about(About::Record(filing)),
        ];
    }
    Finding::complete(&missing_in(decision.fact, look), decision.no())
}

/// At the moment of filing the report itself is the newest record: look at what went before it.
fn decided_to_report(look: &Look<'_>) -> bool {
    let Some(decision) = look.case.decision() else {
        return false;
    };
    let earlier = look
        .case
        .round::<crate::step5_decision::Filing>()
        .rev()
        .nth(1);
    decision.fact.report == Some(YesNo::Yes)
        && earlier.is_none_or(|filing| decision.no() > filing.no())
}

/// Whether the report is dated before the decision. In danger the telephone comes first.
fn is_filed_before(look: &Look<'_>, decision: Noted<'_, Decision>) -> bool {
    let filed = look.case.filed().and_then(|filing| filing.fact.when);
    let told = decision.fact.when.map(|when| when.date);
    let decided = told.unwrap_or_else(|| school_time(decision.record.at).date());
    look.case.acute().is_none() && filed.is_some_and(|when| when.date < decided)
}

fn missing_in(decision: &Decision, look: &Look<'_>) -> Vec<&'static str> {
    let with_framework = look.edition.has_framework();
    let names_norm = look
        .edition
        .norms
        .iter()
        .any(|norm| norm.code == decision.norm);
    let reports = decision.report == Some(YesNo::Yes);
    // What to do instead when no suspicion is left: answer the questions, or close the dossier.
    let neither = if with_framework {
        "help#neither"
    } else {
        "help#neither-close"
    };
    missing([
        (
            !with_framework && decision.can_protect.is_none(),
            "can-protect",
        ),
        (decision.report.is_none(), "report"),
        (is_blank(&decision.report_reasons), "report-reasons"),
        (
            reports && !look.edition.norms.is_empty() && !names_norm,
            "norm",
        ),
        (decision.help.is_none(), "help"),
        (is_blank(&decision.help_reasons), "help-reasons"),
        (is_neither(decision, look), neither),
    ])
}

/// Neither help nor a report, although nothing says that none is needed: no answer that the suspicion is
/// gone, and no questions that lead to a report, which another rule asks to explain.
// SOURCE: step plan, step 5: "Beslissen: zelf hulp organiseren of melden".
fn is_neither(decision: &Decision, look: &Look<'_>) -> bool {
    let no = Some(YesNo::No);
    let is_gone = look
        .case
        .latest::<Framework>()
        .is_some_and(|noted| walk(&look.edition.framework, noted.fact) == Branch::Close);
    (decision.report, decision.help) == (no, no) && !is_gone && !leads_to_report(look, decision)
}

/// Not reporting where the questions lead to a report takes two persons, a ground and advice.
// SOURCE: LKC 108721: in doubt a school must report; step plan, step 5: "of twijfel je er aan".
pub(super) fn against_framework(look: &Look<'_>) -> Vec<Finding> {
    let Some(decision) = look.case.decision() else {
        return vec![Finding::not_applicable()];
    };
    if !leads_to_report(look, decision.fact) || decision.fact.report != Some(YesNo::No) {
        return vec![Finding::not_applicable()];
    }
    let advised = look
        .case
        .round::<Advice>()
        .any(|noted| noted.fact.adviser == Some(Adviser::ReportingBody));
    let about = About::Record(decision.no());
    let is_same = |name: &str| name.trim().to_lowercase() == decision.record.by.name.to_lowercase();
    if is_blank(&decision.fact.second_person) || is_same(&decision.fact.second_person) {
        return vec![Finding::open("second-person").firm().about(about)];
    }
    if !advised {
        return vec![Finding::open("report").firm().about(about)];
    }
    vec![Finding::open("report").about(about)]
}

fn leads_to_report(look: &Look<'_>, decision: &Decision) -> bool {
    if has_help_failed(look) || is_unsafe(look) {
        return true;
    }
    if !look.edition.has_framework() {
        return matches!(decision.can_protect, Some(Sure::No | Sure::Doubt));
    }
    look.case
        .latest::<Framework>()
        .is_some_and(|noted| walk(&look.edition.framework, noted.fact) == Branch::Report)
}

/// Help failed, and neither new answers nor a better review of the same help came after it.
// SOURCE: step plan, step 5: "doe alsnog een melding als er signalen zijn dat het [...] niet stopt of opnieuw begint".
fn has_help_failed(look: &Look<'_>) -> bool {
    let case = look.case;
    case.failed_review().is_some_and(|failed| {
        let is_answered = case
            .latest::<Framework>()
            .is_some_and(|framework| framework.no() > failed.no());
        let is_mended = case.round::<HelpReview>().any(|review| {
            review.no() > failed.no()
                && review.fact.plan == failed.fact.plan
                && !review.fact.shows_failure()
        });
        !is_answered && !is_mended
    })
}

/// A look at safety showed danger, and neither new answers nor a look that showed safety came after it.
fn is_unsafe(look: &Look<'_>) -> bool {
    let case = look.case;
    case.unsafe_check().is_some_and(|check| {
        let is_answered = case
            .latest::<Framework>()
            .is_some_and(|framework| framework.no() > check.no());
        let is_safe = |later: Noted<'_, SafetyCheck>| {
            later.no() > check.no() && later.fact.safe == Some(Sure::Yes)
        };
        !is_answered && !case.round::<SafetyCheck>().any(is_safe)
    })
}
