//! Every rule as it stands in a dossier today.

use jiff::Timestamp;

use super::{Finding, Look, Rule, Severity};
use crate::case::Case;
use crate::edition::Edition;
use crate::school_days::SchoolDays;

/// A rule with what it finds in a dossier now.
pub struct OpenPoint {
    /// The rule.
    pub rule: &'static Rule,
    /// What it finds.
    pub finding: Finding,
    /// The heaviest weight it will have.
    pub severity: Severity,
}

/// Every rule of the edition with its state (*openstaande punten* are those that are open).
pub fn open_points(
    case: &Case,
    edition: &Edition,
    school: &SchoolDays,
    now: Timestamp,
) -> Vec<OpenPoint> {
    let look = Look {
        case,
        edition,
        school,
        now,
        moment: None,
    };
    Rule::all()
        .filter(|rule| edition.heaviest(rule.code) != Severity::Off)
        .flat_map(|rule| {
            rule.findings(&look).into_iter().map(move |finding| {
                let heaviest = edition.heaviest(rule.code);
                let yields = rule.yields_to_danger && case.acute().is_some() && !finding.is_firm;
                let severity = if yields {
                    heaviest.min(Severity::Remind)
                } else {
                    heaviest
                };
                OpenPoint {
                    rule,
                    finding,
                    severity,
                }
            })
        })
        .collect()
}
