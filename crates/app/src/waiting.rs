//! What a dossier waits for, and from whom: codes and dates, no content.

use domain::case::{Case, Noted, Status};
use domain::command::{CommandKind, Event};
use domain::disclosure::{
    CopyPlan, is_overtaken, is_sent_back, last_review, needs_second_eyes, recipient, under_way,
};
use domain::edition::Edition;
use domain::id::No;
use domain::progress::{Stage, progress};
use domain::record::{About, Recorded};
use domain::role::Role;
use domain::rule::{OpenPoint, Rule, Severity, State, open_points};
use domain::step1_signals::Step;
use domain::step2_consultation::{Consultation, ConsultationRequest};
use domain::task::point_task;
use domain::time::school_time;
use jiff::Timestamp;
use jiff::civil::Date;
use store::WaitingRow;

use crate::open_dossier::OpenedDossier;

use crate::tasks::task_code;

/// The code of a signal that nobody who runs dossiers has followed up yet.
pub(crate) const NEW_SIGNAL: &str = "new-signal";
/// The code of a question to a colleague.
pub(crate) const ASKED: &str = "consultation-asked";
/// The code of a copy that a second person must look at.
pub(crate) const TO_REVIEW: &str = "copy-to-review";
/// The code of a copy that may not leave as it is: whoever put it together makes it anew or withdraws it.
pub(crate) const SENT_BACK: &str = "copy-sent-back";

/// The code of an entry that was moved to the staff route in the dossier of another child.
pub(crate) const MOVED_ELSEWHERE: &str = "moved-elsewhere";

/// Everything that a dossier waits for, for the lists of those who must act. A decision waits for
/// the role that carries it.
pub(crate) fn waiting_for(
    opened: &OpenedDossier,
    decides: &[Role],
    now: Timestamp,
) -> Vec<WaitingRow> {
    let OpenedDossier { case, edition, .. } = opened;
    let mut all = copies(opened, now);
    // A copy of a closed dossier waits as well; nothing of the plan does.
    if case.status() != Status::Open {
        return all;
    }
    let waiting = |role, code: &str, record, due| row(opened, role, code, record, due);
    if let Some(record) = unseen_signal(case) {
        let no = Some(record.no);
        all.push(waiting(Role::CareCoordinator, NEW_SIGNAL, no, None));
    }
    for request in unanswered(case) {
        all.push(waiting(request.1, ASKED, Some(request.0), None));
    }
    for point in next_or_given(opened, now) {
        let task = point_task(case, edition, decides, &point);
        let record = match &point.finding.about {
            Some(About::Record(no)) => Some(*no),
            _ => None,
        };
        all.push(WaitingRow {
            member: task.owner,
            ..waiting(task.role, point.rule.code, record, task.due)
        });
    }
    let mut all = once_each(all);
    for task in case.open_tasks() {
        let code = task_code(task.step);
        all.push(WaitingRow {
            member: task.owner,
            ..waiting(Role::CareCoordinator, &code, Some(task.no), task.due)
        });
    }
    all
}

/// What copies wait for: a second pair of eyes, or whoever put one together that may not leave.
fn copies(opened: &OpenedDossier, now: Timestamp) -> Vec<WaitingRow> {
    let OpenedDossier { case, edition, .. } = opened;
    let mut all = Vec::new();
    for copy in under_way(case) {
        let no = Some(copy.no());
        if let Some(role) = second_pair_of_eyes(case, edition, &copy, now) {
            all.push(row(opened, role, TO_REVIEW, no, None));
        }
        if is_sent_back(case, &copy) {
            let by = &copy.record.by;
            all.push(WaitingRow {
                member: Some(by.member),
                ..row(opened, by.role, SENT_BACK, no, None)
            });
        }
    }
    all
}

/// Something of this dossier that waits for whoever has the role.
fn row(
    opened: &OpenedDossier,
    role: Role,
    code: &str,
    record: Option<No>,
    due: Option<Date>,
) -> WaitingRow {
    WaitingRow {
        school: opened.row.school,
        dossier: opened.row.id,
        role,
        member: None,
        code: code.to_owned(),
        record,
        due,
        since: opened.row.changed_at,
    }
}

/// What is asked about several people is one thing on a list that names nobody, by the first of its
/// days.
fn once_each(rows: Vec<WaitingRow>) -> Vec<WaitingRow> {
    let mut all: Vec<WaitingRow> = Vec::new();
    for row in rows {
        let is_same = |one: &&mut WaitingRow| {
            (&one.code, one.record, one.role, one.member)
                == (&row.code, row.record, row.role, row.member)
        };
        match all.iter_mut().find(is_same) {
            Some(one) => one.due = one.due.into_iter().chain(row.due).min(),
            None => all.push(row),
        }
    }
    all
}

/// The open points that come next, and those that were given to somebody.
fn next_or_given(opened: &OpenedDossier, now: Timestamp) -> impl Iterator<Item = OpenPoint> {
    let (case, edition) = (&opened.case, &*opened.edition);
    let current = current_step(case, edition, now);
    let points = open_points(case, edition, &opened.school, now).into_iter();
    points.filter(move |point| {
        let is_given = point.finding.state == State::Open && case.is_assigned(&point.key());
        is_next(point, current) || is_given
    })
}

/// A signal by somebody who does not run dossiers, with nothing done since.
fn unseen_signal(case: &Case) -> Option<&Recorded> {
    let last = case.records().last()?;
    let by_reporter = matches!(last.by.role, Role::Teacher | Role::Confidant);
    (by_reporter && matches!(last.event, Event::EntryRecorded(_))).then_some(last)
}

/// Who is asked to look at a copy that nobody looked at yet: the director, or the care coordinator
/// where the director put it together.
fn second_pair_of_eyes(
    case: &Case,
    edition: &Edition,
    copy: &Noted<'_, CopyPlan>,
    now: Timestamp,
) -> Option<Role> {
    let today = school_time(now).date();
    let recipient = recipient(case, edition, copy.fact.to?, today).ok()?;
    let is_seen = last_review(case, copy.no()).is_some();
    if is_seen || is_overtaken(case, copy.no()) || !needs_second_eyes(case, copy.fact, recipient) {
        return None;
    }
    Some(match copy.record.by.role {
        Role::Director => Role::CareCoordinator,
        _ => Role::Director,
    })
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

/// The command that settles what waits under this code; nothing where looking is enough, and for a task.
pub(crate) fn settling(code: &str) -> Option<CommandKind> {
    match code {
        NEW_SIGNAL => None,
        ASKED => Some(CommandKind::RecordConsultation),
        TO_REVIEW => Some(CommandKind::ReviewCopy),
        MOVED_ELSEWHERE => Some(CommandKind::DivertToStaffRoute),
        rule => Rule::with_code(rule).map(|rule| rule.settled_by),
    }
}

#[cfg(test)]
mod tests {
    use domain::id::{DossierId, SchoolId};
    use jiff::civil::{Date, date};

    use super::*;

    fn row(code: &str, record: Option<No>, due: Option<Date>) -> WaitingRow {
        WaitingRow {
            school: SchoolId::new([1; 16]),
            dossier: DossierId::new([2; 16]),
            role: Role::CareCoordinator,
            member: None,
            code: code.to_owned(),
            record,
            due,
            since: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn two_parents_are_one_line_by_the_first_of_their_days() {
        let (early, late) = (date(2026, 9, 23), date(2026, 9, 30));
        let other = row("conversation.prepared", Some(No(4)), None);
        let rows = vec![
            row("conversation.prepared", None, Some(late)),
            other.clone(),
            row("conversation.prepared", None, None),
            row("conversation.prepared", None, Some(early)),
        ];
        let one = row("conversation.prepared", None, Some(early));
        assert_eq!(once_each(rows), [one, other]);
    }
}
