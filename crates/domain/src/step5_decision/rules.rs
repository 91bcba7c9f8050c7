//! The rules of the table "Step 5".

mod after;
mod deciding;
mod index_signal;
mod reporting;
mod watching;

use crate::command::CommandKind;
use crate::rule::{Moment, Rule};
use crate::step1_signals::Step;

const DECIDING: &[Moment] = &[Moment::Deciding, Moment::DecidingToReport];

const fn rule(
    code: &'static str,
    moments: &'static [Moment],
    settled_by: CommandKind,
    check: fn(&crate::rule::Look<'_>) -> Vec<crate::rule::Finding>,
) -> Rule {
    Rule {
        code,
        step: Step::Decision,
        moments,
        yields_to_danger: false,
        settled_by,
        check,
    }
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        yields_to_danger: true,
        ..rule(
            "decision.consulted",
            &[
                Moment::CompletingDecision,
                Moment::Deciding,
                Moment::DecidingToReport,
            ],
            CommandKind::Decide,
            deciding::consulted,
        )
    },
    rule(
        "decision.reasoned",
        &[
            Moment::CompletingDecision,
            Moment::Deciding,
            Moment::DecidingToReport,
            Moment::FilingReport,
        ],
        CommandKind::Decide,
        deciding::reasoned,
    ),
    rule(
        "decision.against-framework",
        DECIDING,
        CommandKind::Decide,
        deciding::against_framework,
    ),
    rule(
        "confidentiality.weighed",
        &[Moment::FilingReport],
        CommandKind::WeighConfidentiality,
        reporting::confidentiality_weighed,
    ),
    Rule {
        yields_to_danger: true,
        ..rule(
            "report.announced",
            &[Moment::FilingReport],
            CommandKind::AnnounceReport,
            reporting::announced,
        )
    },
    rule(
        "report.objections",
        &[Moment::FilingReport],
        CommandKind::AnnounceReport,
        reporting::objections,
    ),
    rule(
        "report.consent-efforts",
        &[Moment::FilingReport],
        CommandKind::AnnounceReport,
        reporting::consent_efforts,
    ),
    rule(
        "report.facts",
        &[Moment::DraftingReport],
        CommandKind::DraftReport,
        reporting::facts,
    ),
    rule(
        "report.aftercare",
        &[Moment::AfterFiling],
        CommandKind::RecordFeedback,
        after::aftercare,
    ),
    rule(
        "report.parents-told",
        &[Moment::AfterFiling],
        CommandKind::RecordContact,
        after::parents_told,
    ),
    rule(
        "report.feedback",
        &[Moment::AfterFiling],
        CommandKind::RecordFeedback,
        after::feedback,
    ),
    rule(
        "help.referral",
        &[Moment::AfterPlanning],
        CommandKind::ReviewHelp,
        after::referral,
    ),
    rule(
        "help.plan",
        &[Moment::PlanningHelp],
        CommandKind::PlanHelp,
        after::plan,
    ),
    rule(
        "help.effects",
        &[Moment::AfterPlanning],
        CommandKind::ReviewHelp,
        after::effects,
    ),
    rule(
        "help.failed",
        &[Moment::Closing],
        CommandKind::Decide,
        after::failed,
    ),
    rule(
        "safety.agreed",
        &[Moment::AfterFiling, Moment::AfterPlanning],
        CommandKind::AgreeWatching,
        watching::agreed,
    ),
    rule(
        "safety.looked",
        &[Moment::AfterFiling, Moment::AfterPlanning],
        CommandKind::RecordSafetyCheck,
        watching::looked,
    ),
    rule(
        "safety.failed",
        &[Moment::Closing],
        CommandKind::Decide,
        watching::failed,
    ),
    rule(
        "index.considered",
        &[Moment::AfterFiling, Moment::AfterPlanning],
        CommandKind::ConsiderIndex,
        index_signal::considered,
    ),
    rule(
        "index.ended",
        &[Moment::AfterFiling, Moment::AfterPlanning],
        CommandKind::FollowIndex,
        index_signal::ended,
    ),
    rule(
        "close.outcome",
        &[Moment::Closing],
        CommandKind::Close,
        after::outcome,
    ),
    rule(
        "close.open-points",
        &[Moment::Closing],
        CommandKind::Close,
        after::open_points,
    ),
];
