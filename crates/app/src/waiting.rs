//! What a dossier waits for, and from whom: codes and dates, no content.

use domain::case::{Case, Status};
use domain::command::{CommandKind, Event};
use domain::edition::Edition;
use domain::id::No;
use domain::progress::{Stage, progress};
use domain::record::{About, Recorded};
use domain::role::Role;
use domain::rule::{OpenPoint, Severity, State, open_points};
use domain::step1_signals::Step;
use domain::step2_consultation::{Consultation, ConsultationRequest};
use jiff::Timestamp;
use store::WaitingRow;

use crate::open_dossier::OpenedDossier;

/// The code of a signal that nobody who runs dossiers has followed up yet.
pub(crate) const NEW_SIGNAL: &str = "new-signal";
/// The code of a question to a colleague.
pub(crate) const ASKED: &str = "consultation-asked";

/// Everything that a dossier waits for, for the lists of those who must act. A decision waits for
/// the role that carries it.
pub(crate) fn waiting_for(
    opened: &OpenedDossier,
    decides: &[Role],
    now: Timestamp,
) -> Vec<WaitingRow> {
    let OpenedDossier {
        row,
        case,
        edition,
        school,
        ..
    } = opened;
    if case.status() != Status::Open {
        return Vec::new();
    }
    let since = row.changed_at;
    let waiting = |role: Role, code: &str, record: Option<No>, due| WaitingRow {
        school: row.school,
        dossier: row.id,
        role,
        code: code.to_owned(),
        record,
        due,
        since,
    };
    let mut all = Vec::new();
    if let Some(record) = unseen_signal(case) {
        all.push(waiting(
            Role::CareCoordinator,
            NEW_SIGNAL,
            Some(record.no),
            None,
        ));
    }
    for request in unanswered(case) {
        all.push(waiting(request.1, ASKED, Some(request.0), None));
    }
    let points = open_points(case, edition, school, now);
    let current = current_step(case, edition, now);
    for point in points.iter().filter(|point| is_next(point, current)) {
        let role = if point.rule.settled_by == CommandKind::Decide {
            decides.first().copied().unwrap_or(Role::Director)
        } else {
            Role::CareCoordinator
        };
        let record = match &point.finding.about {
            Some(About::Record(no)) => Some(*no),
            _ => None,
        };
        all.push(waiting(role, point.rule.code, record, point.finding.due));
    }
    all
}

/// A signal by somebody who does not run dossiers, with nothing done since.
fn unseen_signal(case: &Case) -> Option<&Recorded> {
    let last = case.records().last()?;
    let by_reporter = matches!(last.by.role, Role::Teacher | Role::Confidant);
    (by_reporter && matches!(last.event, Event::EntryRecorded(_))).then_some(last)
}

fn unanswered(case: &Case) -> Vec<(No, Role)> {
    case.round::<ConsultationRequest>()
        .filter(|request| {
            !case
                .round::<Consultation>()
                .any(|consultation| consultation.fact.request == Some(request.no()))
        })
        .filter_map(|request| request.fact.of.map(|role| (request.no(), role)))
        .collect()
}

/// The step that is being worked on.
pub(crate) fn current_step(case: &Case, edition: &Edition, now: Timestamp) -> Option<Step> {
    let stages = progress(case, edition, now);
    let at = stages.iter().position(|stage| *stage == Stage::Current)?;
    Step::ALL.get(at).copied()
}

/// Whether this is what comes next: it has a date, or it carries the step that is being worked on.
fn is_next(point: &OpenPoint, current: Option<Step>) -> bool {
    point.finding.state == State::Open
        && (point.finding.due.is_some()
            || (point.severity == Severity::Block && current == Some(point.rule.step)))
}
