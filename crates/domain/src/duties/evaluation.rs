//! The yearly evaluation in numbers (*evaluatie in cijfers*): what is published of what was counted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::id::SchoolId;

use super::counting::Counts;
use super::fact::coded;
use super::school_year::SchoolYear;
use super::small_cells::{Cell, Table};

coded! {
    /// What is counted at each school (*waarover geteld is*).
    Indicator {
        /// Dossiers that were opened.
        Opened "opened",
        /// Signals that were recorded.
        Signals "signals",
        /// Decisions on whether to report.
        Decisions "decisions",
        /// Decisions before which no consultation was recorded.
        WithoutConsultation "without-consultation",
        /// Times that it was explained why the plan was not followed.
        Explained "explained",
        /// Times that advice was asked.
        Advice "advice",
        /// Talks that were waived.
        Waived "waived",
        /// Reports that were made.
        Reports "reports",
        /// Plans for help.
        HelpPlans "help-plans",
        /// Dossiers that were closed.
        Closed "closed",
        /// Dossiers that were destroyed.
        Destroyed "destroyed",
    }
}

coded! {
    /// How long it took from the first signal to the decision (*doorlooptijd*).
    TimeTaken {
        /// Within a week.
        Week "week",
        /// Within a month.
        Month "month",
        /// Within ten weeks.
        TenWeeks "ten-weeks",
        /// Longer.
        Longer "longer",
    }
}

/// One line of the table: a number for the whole board, and one for each school.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Figure {
    /// What was counted.
    pub indicator: Indicator,
    /// For the whole board.
    pub total: Cell,
    /// School by school, in the order of the evaluation.
    pub schools: Vec<Cell>,
}

/// An evaluation in numbers, as it was published. It holds nothing that is not shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Evaluation {
    /// Over which school year.
    pub year: SchoolYear,
    /// The schools.
    pub schools: Vec<SchoolId>,
    /// What was counted.
    pub figures: Vec<Figure>,
    /// How the dossiers ended that were closed, by the code of the outcome.
    pub outcomes: Vec<(String, Cell)>,
    /// How long it took from the first signal to each decision.
    pub times: Vec<(TimeTaken, Cell)>,
    /// Dossiers of that year that were destroyed before, so that nobody could count in them.
    pub gone: Cell,
}

/// What is published of what was counted at each school.
///
/// Each line of the table adds up over the schools; the outcomes add up to what was closed, and the times
/// to the decisions. These are the only sums, and no part is in two of them.
pub fn publish(year: SchoolYear, counted: &BTreeMap<SchoolId, Counts>, gone: u32) -> Evaluation {
    let mut table = Table::default();
    let mut lines = Vec::new();
    for indicator in Indicator::ALL {
        let numbers: Vec<u32> = counted.values().map(|one| one.of(*indicator)).collect();
        let parts: Vec<usize> = numbers.iter().map(|n| table.number(*n)).collect();
        let total = table.number(numbers.iter().sum());
        table.sum(total, parts.clone());
        lines.push((*indicator, total, parts));
    }
    let all = counted.values().fold(Counts::default(), Counts::and);
    let total_of = |indicator| {
        let line = lines.iter().find(|(one, _, _)| *one == indicator);
        line.map_or(0, |(_, total, _)| *total)
    };
    let outcomes: Vec<(&String, usize)> = all
        .outcomes
        .iter()
        .map(|(code, n)| (code, table.number(*n)))
        .collect();
    let parts = outcomes.iter().map(|(_, place)| *place).collect();
    table.sum(total_of(Indicator::Closed), parts);
    let times: Vec<(TimeTaken, usize)> = TimeTaken::ALL
        .iter()
        .map(|taken| (*taken, table.number(all.taken(*taken))))
        .collect();
    let parts = times.iter().map(|(_, place)| *place).collect();
    table.sum(total_of(Indicator::Decisions), parts);
    let gone = table.number(gone);
    let cells = table.published();
    let cell = |place: usize| cells.get(place).copied().unwrap_or(Cell::Hidden);
    Evaluation {
        year,
        schools: counted.keys().copied().collect(),
        figures: lines
            .iter()
            .map(|(indicator, total, parts)| Figure {
                indicator: *indicator,
                total: cell(*total),
                schools: parts.iter().map(|part| cell(*part)).collect(),
            })
            .collect(),
        outcomes: outcomes
            .into_iter()
            .map(|(code, place)| (code.clone(), cell(place)))
            .collect(),
        times: times
            .into_iter()
            .map(|(taken, place)| (taken, cell(place)))
            .collect(),
        gone: cell(gone),
    }
}
