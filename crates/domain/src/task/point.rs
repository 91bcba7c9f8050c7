//! What a rule leaves open, as a task: for whom it waits, and by which day.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::case::Case;
use crate::command::CommandKind;
use crate::edition::Edition;
use crate::id::{MemberId, No};
use crate::permission::can_read_dossiers;
use crate::record::About;
use crate::role::Role;
use crate::rule::{Finding, Look, OpenPoint, Rule, State};
use crate::step1_signals::rules::condition_recorded;
use crate::step2_consultation::Consultation;
use crate::step5_decision::HelpReview;
use crate::task::TaskKey;
use crate::time::{add_working_days, school_time};

/// For whom an open point waits, and by which day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointTask {
    /// The role for which it waits when nobody has it.
    pub role: Role,
    /// Who has it: to whom it was given, or who did what it follows on.
    pub owner: Option<MemberId>,
    /// That member's name, on the day of becoming it.
    pub owner_name: String,
    /// The day by which; nothing for what only stands in the way of a later step.
    pub due: Option<Date>,
}

/// What follows on an act of one person, who knows best what is meant.
const OF_WHO_DID_IT: [&str; 3] = [
    "hypothesis.follow-up",
    "conversation.facts-shared",
    "report.aftercare",
];

impl OpenPoint {
    /// The task that it is.
    pub fn key(&self) -> TaskKey {
        TaskKey::Point {
            rule: self.rule.code.to_owned(),
            about: self.finding.about.clone(),
        }
    }
}

/// For whom a point waits, and by which day: to whom it was given, else who did what it follows
/// on, else the role that the edition names. `decides` are the roles that carry the decision.
pub fn point_task(
    case: &Case,
    edition: &Edition,
    decides: &[Role],
    point: &OpenPoint,
) -> PointTask {
    let rule = point.rule;
    let mut task = PointTask {
        role: role_of(rule, edition, decides),
        owner: None,
        owner_name: String::new(),
        due: point.finding.due,
    };
    if OF_WHO_DID_IT.contains(&rule.code)
        && let Some(record) = anchor(case, rule.code, point.finding.about.as_ref())
            .and_then(|no| case.record(no))
            .filter(|record| can_read_dossiers(record.by.role))
    {
        task.owner = Some(record.by.member);
        task.owner_name.clone_from(&record.by.name);
    }
    if let Some(given) = case.assignments(&point.key()).next_back() {
        task.owner = given.fact.owner;
        task.owner_name.clone_from(&given.fact.owner_name);
        // A review that was held, or word that came, begins the time anew.
        let is_begun_anew = case
            .records()
            .iter()
            .any(|record| record.no > given.no() && record.event.command() == rule.settled_by);
        let agreed = given.fact.due.filter(|_| !is_begun_anew);
        task.due = agreed.or(task.due);
    }
    task
}

/// The role for which a rule waits.
fn role_of(rule: &Rule, edition: &Edition, decides: &[Role]) -> Role {
    let named = edition.rules.get(rule.code).and_then(|text| text.waits_for);
    let who_decides = (rule.settled_by == CommandKind::Decide)
        .then(|| decides.first().copied().unwrap_or(Role::Director));
    named.or(who_decides).unwrap_or(Role::CareCoordinator)
}

/// The day that the program proposes for what the plan asks without naming one.
pub(crate) fn follow_up(look: &Look<'_>, code: &str, about: Option<&About>) -> Option<Date> {
    let terms = look.edition.terms;
    let record = look.case.record(anchor(look.case, code, about)?)?;
    let from = school_time(record.at).date();
    if code == "hypothesis.follow-up" {
        return from
            .checked_add(i64::from(terms.hypothesis_days).days())
            .ok();
    }
    Some(add_working_days(from, terms.follow_up_working_days))
}

/// The record on which a reminder without a day of its own follows.
fn anchor(case: &Case, code: &str, about: Option<&About>) -> Option<No> {
    match (code, about) {
        ("step1.no-child-contact", _) => condition_recorded(case),
        // It comes after what colleagues said of it; before that nobody knows whether there will be a talk.
        ("conversation.prepared", _) => case.latest::<Consultation>().map(|noted| noted.no()),
        ("safety.agreed", _) => {
            let ended = case.latest::<HelpReview>().map(|noted| noted.no());
            ended.max(case.filed().map(|filing| filing.no()))
        }
        ("report.aftercare", _) => case.filed().map(|filing| filing.no()),
        (
            "hypothesis.follow-up"
            | "conversation.facts-shared"
            | "report.consent-efforts"
            | "help.referral",
            Some(About::Record(no)),
        ) => Some(*no),
        _ => None,
    }
}

/// The point that can be given to somebody now under this key, with what it finds.
pub(crate) fn assignable(look: &Look<'_>, key: &TaskKey) -> Option<Finding> {
    let TaskKey::Point { rule, about } = key else {
        return None;
    };
    let rule = Rule::with_code(rule)?;
    let findings = rule.findings(look).into_iter();
    findings
        .filter(|finding| finding.state == State::Open)
        .find(|finding| finding.about == *about)
}
