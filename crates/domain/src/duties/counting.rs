//! Counting in a dossier: numbers come out, and nothing of what they are about.

use std::collections::BTreeMap;

use crate::case::Case;
use crate::command::{CommandKind, Event};
use crate::id::No;
use crate::record::Recorded;
use crate::step1_signals::EntryKind;
use crate::time::school_time;

use super::evaluation::{Indicator, TimeTaken};
use super::school_year::SchoolYear;

/// What was counted (*telling*).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    numbers: BTreeMap<Indicator, u32>,
    times: BTreeMap<TimeTaken, u32>,
    /// Closings by the code of their outcome.
    pub outcomes: BTreeMap<String, u32>,
}

impl Counts {
    /// How often.
    pub fn of(&self, indicator: Indicator) -> u32 {
        self.numbers.get(&indicator).copied().unwrap_or_default()
    }

    /// How many decisions took so long.
    pub fn taken(&self, time: TimeTaken) -> u32 {
        self.times.get(&time).copied().unwrap_or_default()
    }

    /// Once more.
    pub fn add(&mut self, indicator: Indicator, often: u32) {
        *self.numbers.entry(indicator).or_default() += often;
    }

    /// Both together.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        for (indicator, often) in &other.numbers {
            self.add(*indicator, *often);
        }
        for (time, often) in &other.times {
            *self.times.entry(*time).or_default() += often;
        }
        for (code, often) in &other.outcomes {
            *self.outcomes.entry(code.clone()).or_default() += often;
        }
        self
    }
}

/// What happened in a dossier in a school year, by when it was recorded.
pub fn count(case: &Case, year: SchoolYear) -> Counts {
    let mut counts = Counts::default();
    for record in case.records().iter().filter(|one| year.contains(one.at)) {
        let explained = u32::try_from(record.explanations.len()).unwrap_or(u32::MAX);
        counts.add(Indicator::Explained, explained);
        match &record.event {
            Event::DossierOpened(_) => counts.add(Indicator::Opened, 1),
            Event::EntryRecorded(entry) if entry.kind.is_some_and(EntryKind::is_signal) => {
                counts.add(Indicator::Signals, 1);
            }
            Event::AdviceRecorded(_) => counts.add(Indicator::Advice, 1),
            Event::ConversationWaived(_) => counts.add(Indicator::Waived, 1),
            Event::ReportFiled(_) => counts.add(Indicator::Reports, 1),
            Event::HelpPlanned(_) => counts.add(Indicator::HelpPlans, 1),
            Event::Decided(_) => decided(&mut counts, case, record),
            Event::Closed(closing) => {
                counts.add(Indicator::Closed, 1);
                *counts.outcomes.entry(closing.outcome.clone()).or_default() += 1;
            }
            _ => {}
        }
    }
    counts
}

fn decided(counts: &mut Counts, case: &Case, decision: &Recorded) {
    counts.add(Indicator::Decisions, 1);
    let start = case.round_start_of(decision.no);
    let in_round = |no: No| start <= no && no < decision.no;
    let before: Vec<&Recorded> = case
        .records()
        .iter()
        .filter(|record| in_round(record.no))
        .collect();
    let consulted = CommandKind::RecordConsultation;
    if !before.iter().any(|one| one.event.command() == consulted) {
        counts.add(Indicator::WithoutConsultation, 1);
    }
    // A round begins with a signal, or with why it was taken up again.
    let first = before.first().map_or(decision.at, |record| record.at);
    let days = school_time(first)
        .date()
        .until(school_time(decision.at).date())
        .map_or(i32::MAX, |span| span.get_days());
    let time = match days {
        ..=7 => TimeTaken::Week,
        8..=31 => TimeTaken::Month,
        32..=70 => TimeTaken::TenWeeks,
        _ => TimeTaken::Longer,
    };
    *counts.times.entry(time).or_default() += 1;
}
