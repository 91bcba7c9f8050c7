//! How far a dossier is along the five steps.

use jiff::Timestamp;

use crate::answer::YesNo;
use crate::case::{Case, Status};
use crate::edition::Edition;
use crate::id::No;
use crate::rule::{Look, Rule, State};
use crate::school_days::SchoolDays;
use crate::step1_signals::{Step, StepDone};

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Done, since this record.
    Done(No),
    /// The first that is not done.
    Current,
    /// Not begun, or begun out of turn.
    Later,
}

/// Where the five steps stand, in order.
///
/// A step is done when the rules that carry it are met or explained, whatever came first: the plan
/// does not prescribe the order of screens. Of a closed dossier no step is current.
pub fn progress(case: &Case, edition: &Edition, now: Timestamp) -> [Stage; 5] {
    // How far it is hangs on no day.
    let school = &SchoolDays::default();
    let look = Look {
        case,
        edition,
        school,
        now,
        moment: None,
    };
    let mut is_current_found = case.status() != Status::Open;
    Step::ALL.map(|step| match done_since(&look, step) {
        Some(no) => Stage::Done(no),
        None if is_current_found => Stage::Later,
        None => {
            is_current_found = true;
            Stage::Current
        }
    })
}

fn done_since(look: &Look<'_>, step: Step) -> Option<No> {
    match step {
        Step::Signals => {
            completed(look.case, step).or_else(|| done_since(look, Step::Consultation))
        }
        Step::Consultation => settled(look, &["step2.care-coordinator", "step2.director-informed"]),
        Step::Conversation => settled(look, &["step3.conversation"]),
        Step::Weighing => settled(
            look,
            &[
                "weighing.complete",
                "weighing.after-conversation",
                "framework.complete",
            ],
        ),
        Step::Decision => decided(look),
    }
}

fn completed(case: &Case, step: Step) -> Option<No> {
    case.round::<StepDone>()
        .find(|noted| noted.fact.step == Some(step))
        .map(|noted| noted.no())
}

/// The newest record by which all these rules are settled; none while one is open.
fn settled(look: &Look<'_>, codes: &[&str]) -> Option<No> {
    let mut newest = None;
    for code in codes {
        for finding in Rule::with_code(code)?.findings(look) {
            let by = match finding.state {
                State::Met(records) => records.into_iter().max(),
                State::Waived(no) => Some(no),
                State::NotApplicable => None,
                State::Open => return None,
            };
            newest = newest.max(by);
        }
    }
    newest
}

/// A decision to report is carried out only when the report was made.
fn decided(look: &Look<'_>) -> Option<No> {
    let decided = settled(look, &["decision.reasoned"])?;
    let decision = look.case.decision()?;
    if decision.fact.report != Some(YesNo::Yes) {
        return Some(decided);
    }
    look.case
        .filed()
        .map(|filing| filing.no())
        .filter(|no| *no > decision.no())
}
