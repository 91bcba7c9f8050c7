//! Whom the plan wants spoken with, by the pupil's age on the day.

use jiff::civil::Date;

use crate::answer::Known;
use crate::case::Case;
use crate::edition::Edition;
use crate::party::Party;
use crate::step1_signals::{Person, Relation};
use crate::time::age_on;

/// What the plan asks with regard to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// A talk about the signals, and about a report beforehand.
    Talk,
    /// To be heard, beside the talk with the parents.
    Hearing,
}

/// Somebody whom the plan addresses on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Addressee {
    /// Who.
    pub party: Party,
    /// What is due.
    pub due: Due,
}

/// Whom the plan addresses on this day (*met wie gesproken moet worden*).
///
/// Under 16 every parent or guardian with authority; from 12 the pupil is heard too; from 16 the
/// pupil. Authority that nobody has checked counts as authority.
// SOURCE: step plan, step 3 and 5 ("als de cliënt nog geen 16 jaar oud is"); thresholds are edition data.
pub fn addressees(case: &Case, edition: &Edition, today: Date) -> Vec<Addressee> {
    let age = case
        .opening()
        .map_or(0, |opening| age_on(opening.born, today));
    if age >= edition.thresholds.addressed_from {
        return vec![Addressee {
            party: Party::Pupil,
            due: Due::Talk,
        }];
    }
    let mut all: Vec<Addressee> = parents_with_authority(case)
        .into_iter()
        .map(|party| Addressee {
            party,
            due: Due::Talk,
        })
        .collect();
    if age >= edition.thresholds.heard_from {
        all.push(Addressee {
            party: Party::Pupil,
            due: Due::Hearing,
        });
    }
    all
}

/// The parents and guardians who hold authority, as far as the school knows.
pub(crate) fn parents_with_authority(case: &Case) -> Vec<Party> {
    case.people()
        .into_iter()
        .filter(|noted| has_authority(noted.fact))
        .map(|noted| Party::Person(noted.no()))
        .collect()
}

fn has_authority(person: &Person) -> bool {
    matches!(person.relation, Some(Relation::Parent | Relation::Guardian))
        && person.authority != Some(Known::No)
}
