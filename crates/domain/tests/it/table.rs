//! Tables of given, when and then, played in both editions, acute and not.

use std::collections::BTreeSet;

use domain::command::{Command, CommandKind};
use domain::decide::Problem;
use domain::edition::Edition;
use domain::record::Explanation;
use domain::rule::{Moment, Severity, State};
use domain::step1_signals::Step;
use domain::time::{add_working_days, school_time};

use crate::plan::weight;
use crate::world::{Act, World, editions, ground};

/// One line of a table.
pub(crate) struct Row {
    name: &'static str,
    only: Option<&'static str>,
    acute: Option<bool>,
    given: Box<dyn Fn(World) -> World>,
    when: Box<dyn Fn(&World) -> Act>,
    then: Vec<Then>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    /// The rule is met.
    Met(&'static str),
    /// The rule has nothing to say here.
    Silent(&'static str),
    /// The rule is not met; the field says so, and perhaps nothing but meeting it helps.
    Unmet {
        rule: &'static str,
        field: &'static str,
        is_firm: bool,
    },
    /// The form itself is at fault.
    Fault {
        code: &'static str,
        field: &'static str,
    },
}

pub(crate) fn met(rule: &'static str) -> Then {
    Then::Met(rule)
}

pub(crate) fn silent(rule: &'static str) -> Then {
    Then::Silent(rule)
}

pub(crate) fn unmet(rule: &'static str, field: &'static str) -> Then {
    Then::Unmet {
        rule,
        field,
        is_firm: false,
    }
}

pub(crate) fn firm(rule: &'static str, field: &'static str) -> Then {
    Then::Unmet {
        rule,
        field,
        is_firm: true,
    }
}

pub(crate) fn fault(code: &'static str, field: &'static str) -> Then {
    Then::Fault { code, field }
}

pub(crate) fn check(
    name: &'static str,
    given: impl Fn(World) -> World + 'static,
    when: impl Fn(&World) -> Act + 'static,
    then: &[Then],
) -> Row {
    Row {
        name,
        only: None,
        acute: None,
        given: Box::new(given),
        when: Box::new(when),
        then: then.to_vec(),
    }
}

impl Row {
    pub(crate) fn only(self, edition: &'static str) -> Self {
        Self {
            only: Some(edition),
            ..self
        }
    }

    /// Only where somebody is in danger, or only where nobody is.
    pub(crate) fn acute(self, acute: bool) -> Self {
        Self {
            acute: Some(acute),
            ..self
        }
    }

    fn is_for(&self, edition: &Edition) -> bool {
        self.only.is_none_or(|code| code == edition.code)
    }
}

/// Play every row in both editions, acute and not, and tell everything that went wrong.
pub(crate) fn play(rows: &[Row]) {
    let mut faults = Vec::new();
    for edition in editions() {
        for row in rows.iter().filter(|row| row.is_for(edition)) {
            for acute in [false, true] {
                if row.acute.is_some_and(|only| only != acute) {
                    continue;
                }
                let given = (row.given)(World {
                    acute,
                    ..World::new(edition)
                });
                for wrong in Played::new(row, given).wrong() {
                    let acute = if acute { ", acute" } else { "" };
                    faults.push(format!("{} ({}{acute}): {wrong}", row.name, edition.code));
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// What the rows try: a rule in an edition, met, and not met.
pub(crate) fn tried(rows: &[Row]) -> BTreeSet<(String, &'static str, bool)> {
    let mut tried = BTreeSet::new();
    for edition in editions() {
        for row in rows.iter().filter(|row| row.is_for(edition)) {
            for then in &row.then {
                let (rule, is_met) = match then {
                    Then::Met(rule) | Then::Silent(rule) => (*rule, true),
                    Then::Unmet { rule, .. } => (*rule, false),
                    Then::Fault { .. } => continue,
                };
                tried.insert((edition.code.clone(), rule, is_met));
            }
        }
    }
    tried
}

/// A problem as far as a table names it: code, field, and whether a ground would help.
type Told = (String, String, bool);

fn told(problems: &[Problem]) -> BTreeSet<Told> {
    let told = |one: &Problem| (one.code.clone(), one.field.clone(), one.can_be_explained);
    problems.iter().map(told).collect()
}

struct Played<'a> {
    row: &'a Row,
    given: World,
    act: Act,
    acute: bool,
    moments: Vec<Moment>,
}

impl<'a> Played<'a> {
    fn new(row: &'a Row, given: World) -> Self {
        let act = (row.when)(&given);
        let acute = given.case.acute().is_some();
        let moments = moments(&act.command());
        Self {
            row,
            given,
            act,
            acute,
            moments,
        }
    }

    fn weight(&self, rule: &str, is_firm: bool) -> Severity {
        let heaviest = self
            .moments
            .iter()
            .map(|moment| {
                weight(
                    rule,
                    &self.given.edition.code,
                    *moment,
                    self.acute && !is_firm,
                )
            })
            .max();
        heaviest.unwrap_or(Severity::Remind)
    }

    fn expected(&self) -> BTreeSet<Told> {
        let told = |then: &Then| match then {
            Then::Met(_) | Then::Silent(_) => None,
            Then::Fault { code, field } => Some(((*code).into(), (*field).into(), false)),
            Then::Unmet {
                rule,
                field,
                is_firm,
            } => match self.weight(rule, *is_firm) {
                Severity::Off | Severity::Remind => None,
                Severity::Explain => Some(((*rule).into(), (*field).into(), !is_firm)),
                Severity::Block => Some(((*rule).into(), (*field).into(), false)),
            },
        };
        self.row.then.iter().filter_map(told).collect()
    }

    fn wrong(&self) -> Vec<String> {
        let expected = self.expected();
        let found = told(&self.given.refusal(&self.act));
        if found != expected {
            return vec![format!("expected {expected:?}, found {found:?}")];
        }
        if expected.is_empty() {
            return self.wrong_afterwards(&self.act, &[]);
        }
        let explainable: Vec<&str> = expected
            .iter()
            .filter(|one| one.2)
            .map(|one| one.0.as_str())
            .collect();
        let mut wrong = self.wrong_grounds(&expected, &explainable);
        let is_helped = explainable.len() == expected.len();
        for explained in self.explained(&explainable) {
            if is_helped {
                wrong.extend(self.wrong_afterwards(&explained, &explainable));
            } else if told(&self.given.refusal(&explained))
                .iter()
                .any(|one| one.2)
            {
                wrong.push("a ground does not settle its own rule".to_owned());
            } else if self.given.tries(&explained).is_ok() {
                wrong.push("grounds for other rules got it accepted".to_owned());
            }
        }
        wrong
    }

    /// The act with every ground of the edition in turn, for all rules at once.
    fn explained(&self, rules: &[&str]) -> Vec<Act> {
        let grounds = |rule: &str| &self.given.edition.rules[rule].grounds;
        let most = rules
            .iter()
            .map(|rule| grounds(rule).len())
            .max()
            .unwrap_or(1);
        (0..most)
            .map(|at| {
                let mut act = self.act.clone();
                // Not needed, so it must not be stored.
                act.grounds.push(ground("entry.source-required", "other"));
                for rule in rules {
                    let codes = grounds(rule);
                    act.grounds.push(ground(rule, &codes[at % codes.len()]));
                }
                act
            })
            .collect()
    }

    /// A ground that the edition does not offer, or without a word of motivation, helps nobody;
    /// and no ground at all helps where the rule blocks.
    fn wrong_grounds(&self, expected: &BTreeSet<Told>, explainable: &[&str]) -> Vec<String> {
        let mut wrong = Vec::new();
        let tries = |change: fn(Explanation) -> Explanation,
                     rules: &mut dyn Iterator<Item = &str>| {
            let mut act = self.act.clone();
            act.grounds
                .extend(rules.map(|rule| change(ground(rule, "other"))));
            told(&self.given.refusal(&act))
        };
        let blank = |one: Explanation| Explanation {
            motivation: " \n".to_owned(),
            ..one
        };
        let unknown = |one: Explanation| Explanation {
            ground: "geen-zin".to_owned(),
            ..one
        };
        for (what, change) in [("blank", blank as fn(_) -> _), ("unknown", unknown)] {
            if tries(change, &mut explainable.iter().copied()) != *expected {
                wrong.push(format!("a {what} ground changed the refusal"));
            }
        }
        let mut blocked = expected
            .iter()
            .filter(|one| !one.2)
            .map(|one| one.0.as_str());
        if tries(|one| one, &mut blocked) != *expected {
            wrong.push("a ground helped against a block".to_owned());
        }
        wrong
    }

    /// Accepted: what is explained is stored, what is met is met, what is reminded is open.
    fn wrong_afterwards(&self, act: &Act, explained: &[&str]) -> Vec<String> {
        let record = match self.given.tries(act) {
            Err(refusal) => return vec![format!("refused: {:?}", refusal.problems)],
            Ok(record) => record,
        };
        let stored: BTreeSet<&str> = record
            .explanations
            .iter()
            .map(|one| one.rule.as_str())
            .collect();
        let mut wrong = Vec::new();
        if stored != explained.iter().copied().collect() {
            wrong.push(format!("explained {explained:?}, stored {stored:?}"));
        }
        let mut after = self.given.clone();
        let no = record.no;
        after.case.evolve(record);
        for then in &self.row.then {
            match then {
                Then::Fault { .. } => {}
                Then::Met(rule) => wrong.extend(wrong_if_unmet(&after, rule)),
                Then::Silent(rule) => {
                    wrong.extend(after.is_open(rule).then(|| format!("{rule} is open")));
                }
                Then::Unmet { rule, .. } if explained.contains(rule) => {
                    let findings = after.findings(rule);
                    if !findings
                        .iter()
                        .any(|finding| finding.state == State::Waived(no))
                    {
                        wrong.push(format!("{rule} is explained, but stands as {findings:?}"));
                    }
                }
                Then::Unmet { rule, field, .. } => {
                    wrong.extend(self.wrong_if_not_reminded(&after, rule, field));
                }
            }
        }
        wrong
    }

    fn wrong_if_not_reminded(&self, after: &World, rule: &str, field: &str) -> Option<String> {
        let points = after.points();
        let mut points = points.iter().filter(|point| point.rule.code == rule);
        if self.weight(rule, false) == Severity::Off {
            return points
                .next()
                .map(|_| format!("{rule} is off, but stands on the list"));
        }
        let open =
            points.find(|point| point.finding.state == State::Open && point.finding.field == field);
        let Some(open) = open else {
            return Some(format!("{rule} does not stand on the list with {field:?}"));
        };
        let yields = crate::plan::yields(rule) && self.acute;
        let term = add_working_days(school_time(self.given.now).date(), 2);
        if yields && (open.finding.due != Some(term) || open.severity != Severity::Remind) {
            return Some(format!("{rule} is due {:?}, not {term}", open.finding.due));
        }
        None
    }
}

fn wrong_if_unmet(after: &World, rule: &str) -> Option<String> {
    let is_off = after.edition.heaviest(rule) == Severity::Off;
    let is_right = if is_off {
        after.findings(rule).is_empty()
    } else {
        after.is_met(rule)
    };
    (!is_right).then(|| format!("{rule} stands as {:?}", after.findings(rule)))
}

/// The moments as the rules of the plan name them.
fn moments(command: &Command) -> Vec<Moment> {
    let one = match command {
        Command::Decide(decision) if decision.report == Some(domain::answer::YesNo::Yes) => {
            Moment::DecidingToReport
        }
        Command::CompleteStep(done) => match done.step {
            Some(Step::Signals) => Moment::CompletingSignals,
            Some(Step::Consultation) => Moment::CompletingConsultation,
            Some(Step::Conversation) => Moment::CompletingConversation,
            Some(Step::Weighing) => Moment::CompletingWeighing,
            _ => Moment::CompletingDecision,
        },
        _ => match command.kind() {
            CommandKind::OpenDossier => Moment::Opening,
            CommandKind::RecordEntry | CommandKind::CorrectEntry => Moment::RecordingEntry,
            CommandKind::PrepareAdvice => Moment::PreparingAdvice,
            CommandKind::RecordConversation => Moment::RecordingConversation,
            CommandKind::WaiveConversation | CommandKind::WaiveAnnouncement => Moment::Waiving,
            CommandKind::RecordWeighing => Moment::Weighing,
            CommandKind::Decide => Moment::Deciding,
            CommandKind::DraftReport => Moment::DraftingReport,
            CommandKind::FileReport => Moment::FilingReport,
            CommandKind::PlanHelp => Moment::PlanningHelp,
            CommandKind::Close => Moment::Closing,
            _ => Moment::RecordingEvent,
        },
    };
    vec![one]
}
