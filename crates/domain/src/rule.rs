//! A rule of the plan, and what can be said of it in a dossier at a moment.
//!
//! One list of findings feeds four things: the open points on the dossier page, the refusal beside
//! a field, the check before a report, and the appendix of the report.

mod open_points;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use open_points::{OpenPoint, open_points};

use crate::case::Case;
use crate::command::CommandKind;
use crate::edition::Edition;
use crate::id::No;
use crate::record::About;
use crate::school_days::{Days, SchoolDays};
use crate::step1_signals::Step;
use crate::task::follow_up;
use crate::time::{add_working_days, school_time};
use crate::{
    step1_signals, step2_consultation, step3_conversation, step4_weighing, step5_decision,
};

/// How much a rule weighs. Ordered from nothing to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// This edition does not have the rule.
    Off,
    /// *Herinnering*: stops nobody.
    Remind,
    /// *Leg uit*: allowed with a ground and a motivation.
    Explain,
    /// *Moet*: refused.
    Block,
}

/// The moments at which rules are checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    /// A dossier is opened.
    Opening,
    /// An entry is recorded or corrected.
    RecordingEntry,
    /// Something that happened is recorded.
    RecordingEvent,
    /// Step 1 is completed.
    CompletingSignals,
    /// Step 2 is completed.
    CompletingConsultation,
    /// Step 3 is completed.
    CompletingConversation,
    /// Step 4 is completed.
    CompletingWeighing,
    /// Step 5 is completed.
    CompletingDecision,
    /// An advice call is prepared.
    PreparingAdvice,
    /// The minutes of a talk are recorded.
    RecordingConversation,
    /// A talk or announcement is waived.
    Waiving,
    /// The weighing is recorded.
    Weighing,
    /// A decision is taken.
    Deciding,
    /// The decision is to report.
    DecidingToReport,
    /// A report is drafted.
    DraftingReport,
    /// A report is filed.
    FilingReport,
    /// A report was filed.
    AfterFiling,
    /// Help is planned.
    PlanningHelp,
    /// Help was planned.
    AfterPlanning,
    /// The dossier is closed.
    Closing,
}

impl Moment {
    /// Whether only the record that is being made matters, not the whole dossier.
    pub(crate) const fn is_about_the_new_record(self) -> bool {
        matches!(
            self,
            Self::RecordingEntry
                | Self::RecordingEvent
                | Self::PreparingAdvice
                | Self::RecordingConversation
                | Self::Waiving
                | Self::DraftingReport
                | Self::PlanningHelp
        )
    }

    /// Whether acute danger turns the rules marked (A) into reminders here.
    pub(crate) const fn yields_to_danger(self) -> bool {
        matches!(
            self,
            Self::Weighing | Self::DecidingToReport | Self::FilingReport
        )
    }
}

/// What a rule is looking at.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// The dossier.
    pub case: &'a Case,
    /// The edition to which it is pinned.
    pub edition: &'a Edition,
    /// The days on which the school is free.
    pub school: &'a SchoolDays,
    /// The moment on the clock.
    pub now: Timestamp,
    /// What is being done; nothing when somebody only looks.
    pub moment: Option<Moment>,
}

impl Look<'_> {
    /// The day on the school's calendar.
    pub fn today(&self) -> Date {
        school_time(self.now).date()
    }
}

/// How a rule stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Met, by these records.
    Met(Vec<No>),
    /// Explained in this record.
    Waived(No),
    /// Not met.
    Open,
    /// It does not apply, or not yet.
    NotApplicable,
}

/// What a rule finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is about, where the rule speaks of one record, person or question.
    pub about: Option<About>,
    /// How the rule stands.
    pub state: State,
    /// The field of the form that settles it. Where a field can be wrong in more ways than one, the way
    /// stands behind a `#`: `outcome#not-reported`.
    pub field: String,
    /// The day by which it should be settled.
    pub due: Option<Date>,
    /// Whether the plan names no day, and the program proposes this one.
    pub is_proposed: bool,
    /// The days on which the school is free, for which that day waits.
    pub waits_for: Option<Days>,
    /// Neither danger nor an explanation helps.
    pub is_firm: bool,
}

impl Finding {
    fn new(about: Option<About>, state: State) -> Self {
        Self {
            about,
            state,
            field: String::new(),
            due: None,
            is_proposed: false,
            waits_for: None,
            is_firm: false,
        }
    }

    /// Met by these records.
    pub(crate) fn met(by: impl IntoIterator<Item = No>) -> Self {
        Self::new(None, State::Met(by.into_iter().collect()))
    }

    /// Not met; this field would settle it.
    pub(crate) fn open(field: &str) -> Self {
        Self {
            field: field.to_owned(),
            ..Self::new(None, State::Open)
        }
    }

    /// Does not apply.
    pub(crate) fn not_applicable() -> Self {
        Self::new(None, State::NotApplicable)
    }

    /// Met or open.
    pub(crate) fn when(is_met: bool, by: No, field: &str) -> Self {
        if is_met {
            Self::met([by])
        } else {
            Self::open(field)
        }
    }

    /// Met when no field is missing, else open for each that is: whoever mends one sees them all.
    pub(crate) fn complete(missing: &[&str], by: No) -> Vec<Self> {
        if missing.is_empty() {
            return vec![Self::met([by])];
        }
        missing.iter().map(|field| Self::open(field)).collect()
    }

    /// About this.
    #[must_use]
    pub(crate) fn about(self, about: About) -> Self {
        Self {
            about: Some(about),
            ..self
        }
    }

    /// To be settled by this day.
    #[must_use]
    pub(crate) fn due(self, due: Date) -> Self {
        Self {
            due: Some(due),
            ..self
        }
    }

    /// To be settled by this day, or on the first day on which the school works after a holiday.
    #[must_use]
    pub(crate) fn due_at_school(self, due: Date, school: &SchoolDays) -> Self {
        let (due, waits_for) = school.open_from(due);
        Self {
            waits_for,
            ..self.due(due)
        }
    }

    /// Nothing but meeting it will do.
    #[must_use]
    pub(crate) fn firm(self) -> Self {
        Self {
            is_firm: true,
            ..self
        }
    }
}

/// The fields that are missing, in their order.
pub(crate) fn missing(fields: impl IntoIterator<Item = (bool, &'static str)>) -> Vec<&'static str> {
    fields
        .into_iter()
        .filter_map(|(is_missing, field)| is_missing.then_some(field))
        .collect()
}

/// A rule of the plan (*regel*).
pub struct Rule {
    /// Its code: never changes, and stands in stored explanations.
    pub code: &'static str,
    /// The step whose table it stands in.
    pub step: Step,
    /// When it is checked.
    pub moments: &'static [Moment],
    /// Whether it is marked (A): danger comes first, this is completed afterwards.
    pub yields_to_danger: bool,
    /// The command that settles it.
    pub settled_by: CommandKind,
    /// What it finds.
    pub check: fn(&Look<'_>) -> Vec<Finding>,
}

impl Rule {
    /// Every rule, step by step.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        [
            step1_signals::rules::RULES,
            step2_consultation::rules::RULES,
            step3_conversation::rules::RULES,
            step4_weighing::rules::RULES,
            step5_decision::rules::RULES,
        ]
        .into_iter()
        .flatten()
    }

    /// The rule with this code.
    pub fn with_code(code: &str) -> Option<&'static Self> {
        Self::all().find(|rule| rule.code == code)
    }

    /// What the rule finds, with explanations taken into account.
    pub fn findings(&self, look: &Look<'_>) -> Vec<Finding> {
        let mut findings = (self.check)(look);
        for finding in &mut findings {
            if finding.state != State::Open {
                continue;
            }
            if !finding.is_firm
                && let Some(by) = explained(look.case, self.code, finding.about.as_ref())
            {
                finding.state = State::Waived(by);
            } else if finding.due.is_none() && self.yields_to_danger {
                finding.due = danger_term(look);
            } else if finding.due.is_none() {
                finding.due = follow_up(look, self.code, finding.about.as_ref());
                finding.is_proposed = finding.due.is_some();
            }
        }
        findings
    }

    /// What the rule weighs here and now, danger taken into account.
    pub fn severity(&self, look: &Look<'_>, moment: Moment, finding: &Finding) -> Severity {
        let severity = look.edition.severity(self.code, moment);
        let yields = self.yields_to_danger && moment.yields_to_danger() && !finding.is_firm;
        if yields && look.case.acute().is_some() {
            severity.min(Severity::Remind)
        } else {
            severity
        }
    }
}

/// The record that explains the rule: of this round, unless it is about one record, whenever.
fn explained(case: &Case, rule: &str, about: Option<&About>) -> Option<No> {
    let start = match about {
        Some(About::Record(_)) => No(0),
        _ => case.round_start(),
    };
    let records = case.records().iter().filter(|record| record.no >= start);
    records
        .flat_map(|record| {
            record
                .explanations
                .iter()
                .map(move |given| (record.no, given))
        })
        .find(|(_, given)| given.rule == rule && is_same(case, given.about.as_ref(), about))
        .map(|(no, _)| no)
}

/// Whether both are about the same; a person can be recorded anew in between.
fn is_same(case: &Case, one: Option<&About>, other: Option<&About>) -> bool {
    match (one, other) {
        (Some(About::Party(one)), Some(About::Party(other))) => {
            case.today(*one) == case.today(*other)
        }
        _ => one == other,
    }
}

/// The day by which an acute report must be completed.
fn danger_term(look: &Look<'_>) -> Option<Date> {
    let (record, _) = look.case.acute()?;
    let from = school_time(record.at).date();
    Some(add_working_days(
        from,
        look.edition.terms.acute_working_days,
    ))
}
