//! What is open in a dossier, and why (*openstaande punten*): rule by rule, with the way out.

use domain::access::Compartment;
use domain::command::CommandKind;
use domain::party::Party;
use domain::record::About;
use domain::rule::{OpenPoint, Rule, Severity, State};
use domain::step1_signals::Step;
use domain::step2_consultation::{Consultation, ConsultationRequest};
use domain::task::{PointTask, point_task};
use domain::time::school_time;
use jiff::civil::Date;

use crate::frame::Link;
use crate::record_view::Badge;
use crate::teller::Teller;

/// A rule that is not met yet.
pub(crate) struct PointView {
    /// What the rule asks, in one sentence.
    pub(crate) asks: String,
    /// What else it says.
    pub(crate) further: String,
    /// How much it weighs.
    pub(crate) weight: Badge,
    /// What the plan says.
    pub(crate) plan: String,
    /// Where it says so.
    pub(crate) source: String,
    /// What it is open for: the whole dossier, or some people, records or questions.
    pub(crate) items: Vec<Item>,
    order: (bool, Date, std::cmp::Reverse<Severity>, Step),
}

/// What a rule is open for.
pub(crate) struct Item {
    /// About whom or what; nothing where it is about the dossier.
    pub(crate) about: Option<Link>,
    /// By which day.
    pub(crate) due: Option<String>,
    /// The days on which the school is free, for which it waits.
    pub(crate) waits: Option<String>,
    /// Whether that day has passed.
    pub(crate) is_overdue: bool,
    /// Who does it, where somebody has it, or for which role it waits; nothing for what comes later.
    pub(crate) who: Option<String>,
    /// The forms that settle it, the usual one first.
    pub(crate) actions: Vec<Link>,
}

/// The open points of a dossier.
pub(crate) struct Points {
    /// Those that come next.
    pub(crate) now: Vec<PointView>,
    /// Those of later steps.
    pub(crate) later: Vec<PointView>,
}

impl Teller<'_> {
    /// What is open: what the current step asks and what has a date comes first.
    pub(crate) fn points(&self, current: Option<Step>) -> Points {
        let mut points = Points {
            now: Vec::new(),
            later: Vec::new(),
        };
        for rule in Rule::all() {
            let open: Vec<&OpenPoint> = self
                .view
                .points
                .iter()
                .filter(|point| point.rule.code == rule.code && point.finding.state == State::Open)
                .collect();
            let Some(view) = self.point(rule, &open) else {
                continue;
            };
            let has_date = open.iter().any(|point| self.task_of(point).due.is_some());
            if has_date || current.is_none_or(|current| rule.step <= current) {
                points.now.push(view);
            } else {
                points.later.push(view);
            }
        }
        points.now.sort_by_key(|point| point.order);
        points
    }

    fn point(&self, rule: &'static Rule, open: &[&OpenPoint]) -> Option<PointView> {
        let text = self.view.edition.rules.get(rule.code)?;
        let severity = open.iter().map(|point| point.severity).max()?;
        let due = open
            .iter()
            .filter_map(|point| self.task_of(point).due)
            .min();
        let (asks, further) = first_sentence(&text.sentence);
        Some(PointView {
            asks: asks.to_owned(),
            further: further.to_owned(),
            weight: Badge::of_weight(self.t, severity),
            plan: text.plan.clone(),
            source: text.source.clone(),
            items: open.iter().map(|point| self.item(rule, point)).collect(),
            order: (
                due.is_none(),
                due.unwrap_or(Date::MAX),
                std::cmp::Reverse(severity),
                rule.step,
            ),
        })
    }

    fn item(&self, rule: &'static Rule, point: &OpenPoint) -> Item {
        let finding = &point.finding;
        let task = self.task_of(point);
        let today = school_time(self.view.now).date();
        let is_overdue = task.due.is_some_and(|due| due < today);
        let due = task.due.map(|due| {
            let key = if is_overdue {
                "dossier-was-due"
            } else {
                "dossier-due"
            };
            self.t.with_all(key, &[("day", &self.day(Some(due)))])
        });
        let waits = finding.waits_for.map(|days| {
            let (first, last) = (self.day(Some(days.first)), self.day(Some(days.last)));
            let values = [("first", &*first), ("last", &*last)];
            self.t.with_all("dossier-waits-for", &values)
        });
        let about = finding.about.as_ref().and_then(|about| self.about(about));
        // In a closed dossier nothing can be recorded: a link would lead to a refusal.
        let ways = if self.may_act() {
            ways(rule, finding.about.as_ref(), self.open_request())
        } else {
            Vec::new()
        };
        let link = |(kind, query): (CommandKind, String)| {
            let title = self.t.get(format!("{}-title", kind.code()));
            Link::new(title, self.address(&format!("{}{query}", kind.code())))
        };
        let has_date = task.due.is_some();
        let give = (has_date && self.may_act()).then(|| {
            let key = form_urlencoded::Serializer::new(String::new())
                .append_pair("task", &point.key().to_string())
                .finish();
            (CommandKind::AssignTask, format!("?{key}"))
        });
        Item {
            about,
            due,
            waits,
            is_overdue,
            who: (has_date && self.may_act()).then(|| self.who_does(&task, rule)),
            actions: ways.into_iter().chain(give).map(link).collect(),
        }
    }

    /// For whom a point waits, and by which day.
    fn task_of(&self, point: &OpenPoint) -> PointTask {
        let view = self.view;
        point_task(&view.case, &view.edition, &view.deciding.roles, point)
    }

    fn who_does(&self, task: &PointTask, rule: &Rule) -> String {
        match task.owner {
            Some(owner) if self.can_do(owner, Compartment::of_task(Some(rule.step)), false) => {
                self.t.with("task-of", "name", &task.owner_name)
            }
            Some(_) => self.t.with("task-nobodys-was", "name", &task.owner_name),
            None => self
                .t
                .with("task-waits-for", "role", self.role_within(task.role)),
        }
    }

    /// About whom or what a point is.
    pub(crate) fn about(&self, about: &About) -> Option<Link> {
        match about {
            About::Record(no) => self.link(*no),
            About::Party(party) => Some(Link::new(self.party(*party), self.part_of_page("people"))),
            About::Question(code) => {
                let edition = &self.view.edition;
                let framework = edition.framework.iter().map(|one| (&one.code, &one.text));
                let secrecy = edition
                    .confidentiality
                    .iter()
                    .map(|one| (&one.code, &one.text));
                let text = framework.chain(secrecy).find(|(one, _)| *one == code);
                let stage = || self.t.find(format!("feedback-stage-{code}"));
                let text = text.map(|(_, text)| text.clone()).or_else(stage)?;
                Some(Link::new(text, String::new()))
            }
        }
    }

    /// The number of a question to a colleague that nobody answered yet.
    fn open_request(&self) -> Option<u32> {
        let case = &self.view.case;
        let requests = case.round::<ConsultationRequest>();
        let answered = |no| {
            case.round::<Consultation>()
                .any(|one| one.fact.request == Some(no))
        };
        requests
            .map(|request| request.no())
            .find(|no| !answered(*no))
            .map(|no| no.0)
    }
}

/// The forms that settle a point, each with what is known of it already.
fn ways(
    rule: &Rule,
    about: Option<&About>,
    open_request: Option<u32>,
) -> Vec<(CommandKind, String)> {
    use CommandKind as Kind;
    let record = |name: &str| match about {
        Some(About::Record(no)) => format!("?{name}={no}"),
        _ => String::new(),
    };
    match rule.settled_by {
        Kind::RecordConversation => talks(rule, about),
        Kind::RecordConsultation => {
            let query = open_request.map_or_else(String::new, |no| format!("?request={no}"));
            vec![
                (Kind::RecordConsultation, query),
                (Kind::AskConsultation, String::new()),
            ]
        }
        Kind::RecordAdvice => vec![
            (Kind::RecordAdvice, String::new()),
            (Kind::PrepareAdvice, String::new()),
        ],
        Kind::AnnounceReport => vec![
            (Kind::AnnounceReport, of_party("to", about)),
            (Kind::WaiveAnnouncement, of_party("to", about)),
        ],
        Kind::RecordContact => {
            let told = of_party("parties", about);
            let query = if told.is_empty() {
                told
            } else {
                format!("{told}&told-of-report=yes")
            };
            vec![(Kind::RecordContact, query)]
        }
        Kind::CorrectEntry => vec![(Kind::CorrectEntry, record("corrects"))],
        Kind::ResolveHypothesis => vec![(Kind::ResolveHypothesis, record("hypothesis"))],
        Kind::ReviewHelp => vec![(Kind::ReviewHelp, record("plan"))],
        Kind::FollowIndex => vec![(Kind::FollowIndex, record("signal"))],
        Kind::RecordSafetyCheck => vec![(Kind::RecordSafetyCheck, record("agreement"))],
        Kind::CompleteStep => {
            vec![(Kind::CompleteStep, format!("?step={}", rule.step.number()))]
        }
        Kind::RecordFeedback => {
            let query = match about {
                Some(About::Question(stage)) => format!("?stage={stage}"),
                _ => String::new(),
            };
            vec![(Kind::RecordFeedback, query)]
        }
        other => vec![(other, String::new())],
    }
}

/// The forms around a talk: held, prepared, or left out with a ground.
fn talks(rule: &Rule, about: Option<&About>) -> Vec<(CommandKind, String)> {
    use CommandKind as Kind;
    // Nobody with authority is known: that comes first.
    if rule.code == "step3.conversation" && about.is_none() {
        return vec![(Kind::LinkPerson, String::new())];
    }
    let with = of_party("with", about);
    let mut ways = vec![(Kind::RecordConversation, with.clone())];
    if matches!(about, Some(About::Party(Party::Pupil))) {
        ways.insert(0, (Kind::RecordChildConversation, String::new()));
    } else {
        ways.push((Kind::PrepareConversation, with.clone()));
    }
    ways.push((Kind::WaiveConversation, with));
    ways
}

fn of_party(name: &str, about: Option<&About>) -> String {
    match about {
        Some(About::Party(party)) => format!("?{name}[]={party}"),
        _ => String::new(),
    }
}

/// The first sentence of a text, and the rest.
pub(crate) fn first_sentence(text: &str) -> (&str, &str) {
    let end = text.find(['.', '?']).map(|at| at + 1);
    match end.and_then(|end| text.split_at_checked(end)) {
        // A point within an abbreviation or a number ends nothing.
        Some((first, rest)) if rest.starts_with(' ') => (first, rest.trim()),
        _ => (text, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_begins_with_one_sentence() {
        assert_eq!(
            first_sentence("Praat eerst. Kan dat niet?"),
            ("Praat eerst.", "Kan dat niet?")
        );
        assert_eq!(
            first_sentence("Zie je het niet? Bel dan."),
            ("Zie je het niet?", "Bel dan.")
        );
        assert_eq!(
            first_sentence("Alles in één zin."),
            ("Alles in één zin.", "")
        );
    }
}
