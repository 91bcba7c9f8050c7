//! The one door: a command becomes a record, or is refused with the codes of the rules.

use jiff::Timestamp;

use crate::answer::{YesNo, is_blank};
use crate::case::{Case, Status};
use crate::command::{Command, CommandKind, Event};
use crate::disclosure;
use crate::edition::Edition;
use crate::form::form_faults;
use crate::paper::{Paper, paper_faults};
use crate::record::{About, Actor, Explanation, Recorded};
use crate::responsibility::{Capacity, Deciding};
use crate::rule::{Finding, Look, Moment, Rule, Severity, State};
use crate::school_days::SchoolDays;
use crate::step1_signals::Step;
use crate::time::school_time;

/// A command with the grounds for rules that it does not follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What somebody wants to do.
    pub command: Command,
    /// Grounds, by the code of the rule. Those that are not needed are not stored. One that names
    /// what it is about counts for that alone.
    pub explanations: Vec<Explanation>,
    /// The paper on which it stood first.
    pub paper: Option<Paper>,
}

impl From<Command> for Request {
    fn from(command: Command) -> Self {
        Self {
            command,
            explanations: Vec::new(),
            paper: None,
        }
    }
}

/// Who acts, under which edition, at which moment.
#[derive(Debug, Clone)]
pub struct Context<'a> {
    /// Who acts.
    pub actor: Actor,
    /// The edition to which the dossier is pinned.
    pub edition: &'a Edition,
    /// The edition under which the board opens dossiers today; asked for only where a dossier moves.
    pub follows: Option<&'a Edition>,
    /// The days on which the school is free: what can wait, waits for them.
    pub school: &'a SchoolDays,
    /// Who may take the decision in this dossier.
    pub deciding: Deciding,
    /// The moment.
    pub now: Timestamp,
}

/// One reason for a refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The code of the rule, or `form.…` where the form itself is at fault.
    pub code: String,
    /// The field beside which it belongs; empty when it is about the whole. What is wrong with it can
    /// follow after a `#`.
    pub field: String,
    /// What it is about.
    pub about: Option<About>,
    /// Whether a ground would help.
    pub can_be_explained: bool,
}

/// A command that is refused (*weigering*). Nothing is stored.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("refused: {}", self.codes().join(", "))]
pub struct Refusal {
    /// Why; never empty.
    pub problems: Vec<Problem>,
}

impl Refusal {
    /// The codes, each once, in order.
    pub fn codes(&self) -> Vec<String> {
        let mut codes: Vec<String> = Vec::new();
        for problem in &self.problems {
            if !codes.contains(&problem.code) {
                codes.push(problem.code.clone());
            }
        }
        codes
    }
}

/// Let the command become a record, if the plan allows it.
///
/// The rules look at the dossier as it would be afterwards, so that one question serves before
/// and after: "is this rule met?"
pub fn decide(case: &Case, request: Request, context: &Context<'_>) -> Result<Recorded, Refusal> {
    let misfit = misfit(case.status(), request.command.kind());
    refuse_if_any(misfit.into_iter().map(Problem::whole).collect())?;
    let kind = request.command.kind();
    let mut faults = form_faults(case, &request.command, context);
    faults.extend(disclosure::faults(
        case,
        &request.command,
        &context.actor,
        context.edition,
        school_time(context.now).date(),
    ));
    let mut record = Recorded {
        no: case.newest().next(),
        at: context.now,
        by: context.actor.clone(),
        decided_as: decided_as(&request.command, context),
        event: request.command.into_event(),
        explanations: Vec::new(),
        paper: request.paper,
    };
    let paper = record.paper.as_ref();
    faults.extend(paper_faults(paper, kind, &record.event, context.now));
    let mut next = case.clone();
    next.evolve(record.clone());
    let unmet = unmet(&next, &record, context);
    let (mut problems, explanations) = weigh(unmet, &request.explanations, context.edition);
    // A rule that names a field says it better than "this field is required".
    let faults = faults
        .into_iter()
        .filter(|f| !problems.iter().any(|p| p.field == f.field));
    problems = faults.chain(problems.clone()).collect();
    refuse_if_any(problems)?;
    record.explanations = explanations;
    Ok(record)
}

/// The capacity in which a decision is taken; nothing when it is not theirs to take.
fn decided_as(command: &Command, context: &Context<'_>) -> Option<Capacity> {
    match command {
        Command::Decide(_) => context.deciding.capacity_of(&context.actor),
        _ => None,
    }
}

fn refuse_if_any(problems: Vec<Problem>) -> Result<(), Refusal> {
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Refusal { problems })
    }
}

/// Why this cannot be done in a dossier that stands so; nothing when it can.
pub const fn misfit(status: Status, kind: CommandKind) -> Option<&'static str> {
    match (status, kind) {
        // What was closed stays closed while it is asked about: nothing of the plan begins anew.
        (Status::Empty, CommandKind::OpenDossier)
        | (
            Status::Closed,
            CommandKind::Reopen
            | CommandKind::AnswerInformationRequest
            | CommandKind::PrepareCopy
            | CommandKind::ReviewCopy
            | CommandKind::DiscloseCopy
            | CommandKind::WithdrawCopy,
        ) => None,
        (Status::Empty, _) => Some("case.not-opened"),
        (Status::Closed, _) => Some("case.closed"),
        (Status::Open, CommandKind::OpenDossier) => Some("case.already-opened"),
        (Status::Open, CommandKind::Reopen) => Some("case.not-closed"),
        (Status::Open, _) => None,
    }
}

impl Problem {
    /// A fault of the form beside a field.
    pub(crate) fn at(code: &str, field: impl Into<String>) -> Self {
        Self {
            code: code.to_owned(),
            field: field.into(),
            about: None,
            can_be_explained: false,
        }
    }

    fn whole(code: &str) -> Self {
        Self::at(code, "")
    }
}

/// A rule that is not met, with what it weighs here.
struct Unmet {
    rule: &'static Rule,
    finding: Finding,
    severity: Severity,
}

fn unmet(next: &Case, record: &Recorded, context: &Context<'_>) -> Vec<Unmet> {
    let mut all: Vec<Unmet> = Vec::new();
    // What is refused hangs on no holiday: a term of which the day has passed refuses nothing.
    let school = &SchoolDays::default();
    for moment in moments(&record.event) {
        let look = Look {
            case: next,
            edition: context.edition,
            school,
            now: context.now,
            moment: Some(moment),
        };
        for rule in Rule::all().filter(|rule| rule.moments.contains(&moment)) {
            for finding in rule.findings(&look) {
                let elsewhere = moment.is_about_the_new_record()
                    && finding.about != Some(About::Record(record.no));
                let severity = rule.severity(&look, moment, &finding);
                let is_unmet = finding.state == State::Open && severity >= Severity::Explain;
                let is_known = all
                    .iter()
                    .any(|one| one.rule.code == rule.code && one.finding == finding);
                if is_unmet && !elsewhere && !is_known {
                    all.push(Unmet {
                        rule,
                        finding,
                        severity,
                    });
                }
            }
        }
    }
    all
}

/// Set the grounds against the rules: what is left is a problem, what is used is kept.
fn weigh(
    unmet: Vec<Unmet>,
    given: &[Explanation],
    edition: &Edition,
) -> (Vec<Problem>, Vec<Explanation>) {
    let mut problems = Vec::new();
    let mut explanations = Vec::new();
    for Unmet {
        rule,
        finding,
        severity,
    } in unmet
    {
        let can_be_explained = severity == Severity::Explain && !finding.is_firm;
        let ground = given.iter().find(|one| {
            one.rule == rule.code
                && (one.about.is_none() || one.about == finding.about)
                && edition.explains(rule.code, &one.ground)
                && !is_blank(&one.motivation)
        });
        match ground {
            Some(ground) if can_be_explained => {
                explanations.push(Explanation {
                    about: finding.about,
                    ..ground.clone()
                });
            }
            _ => problems.push(Problem {
                code: rule.code.to_owned(),
                field: finding.field,
                about: finding.about,
                can_be_explained,
            }),
        }
    }
    (problems, explanations)
}

/// The moments that a command amounts to.
fn moments(event: &Event) -> Vec<Moment> {
    let own = match event {
        Event::DossierOpened(_) => vec![Moment::Opening],
        Event::EntryRecorded(_) | Event::EntryCorrected(_) | Event::SignListFilled(_) => {
            vec![Moment::RecordingEntry]
        }
        Event::StepCompleted(done) => done.step.map(completing).into_iter().collect(),
        Event::AdvicePrepared(_) => vec![Moment::PreparingAdvice],
        Event::ConversationRecorded(_) => vec![Moment::RecordingConversation],
        Event::ConversationWaived(_) | Event::AnnouncementWaived(_) => vec![Moment::Waiving],
        Event::WeighingRecorded(_) => vec![Moment::Weighing],
        Event::Decided(decision) if decision.report == Some(YesNo::Yes) => {
            vec![Moment::DecidingToReport]
        }
        Event::Decided(_) => vec![Moment::Deciding],
        Event::ReportDrafted(_) => vec![Moment::DraftingReport],
        Event::ReportFiled(_) => vec![Moment::FilingReport],
        Event::HelpPlanned(_) => vec![Moment::PlanningHelp],
        Event::Closed(_) => vec![Moment::Closing],
        _ => Vec::new(),
    };
    let speaks_of_a_day = event.happened().is_some() || !event.days_before().is_empty();
    let happened = speaks_of_a_day.then_some(Moment::RecordingEvent);
    own.into_iter().chain(happened).collect()
}

const fn completing(step: Step) -> Moment {
    match step {
        Step::Signals => Moment::CompletingSignals,
        Step::Consultation => Moment::CompletingConsultation,
        Step::Conversation => Moment::CompletingConversation,
        Step::Weighing => Moment::CompletingWeighing,
        Step::Decision => Moment::CompletingDecision,
    }
}
