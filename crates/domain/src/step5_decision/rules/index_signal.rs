//! Rules for the regional index, in editions that have it.

use jiff::ToSpan;

use crate::case::Noted;
use crate::record::About;
use crate::rule::{Finding, Look};
use crate::step5_decision::{Decision, IndexFollowUp, IndexSignal, IndexStep};
use crate::time::school_time;

/// So many years a signal stands at most.
// SOURCE: Jeugdwet, article 7.1.4.5.
const MOST_YEARS: i64 = 2;

/// Once it was decided, it was also considered whether to signal the child in the index.
pub(super) fn considered(look: &Look<'_>) -> Vec<Finding> {
    if !look.edition.vir || look.case.latest::<Decision>().is_none() {
        return vec![Finding::not_applicable()];
    }
    let signal = look.case.latest::<IndexSignal>();
    vec![signal.map_or_else(
        || Finding::open("signalled"),
        |noted| Finding::met([noted.no()]),
    )]
}

/// A signal is taken out of the index when it is over, at the latest when the law says so. It outlives a
/// round: what stands in the index stands there whatever is closed here.
pub(super) fn ended(look: &Look<'_>) -> Vec<Finding> {
    let standing = look.case.facts::<IndexSignal>();
    let findings: Vec<Finding> = standing
        .filter(|noted| look.edition.vir && noted.fact.stands())
        .map(|signal| {
            let mut steps = look.case.facts::<IndexFollowUp>();
            let end = steps.find(|step| {
                step.fact.signal == Some(signal.no()) && step.fact.what == Some(IndexStep::Ended)
            });
            let finding = end.map_or_else(|| still_there(&signal), |end| Finding::met([end.no()]));
            finding.about(About::Record(signal.no()))
        })
        .collect();
    if findings.is_empty() {
        vec![Finding::not_applicable()]
    } else {
        findings
    }
}

fn still_there(signal: &Noted<'_, IndexSignal>) -> Finding {
    let recorded = school_time(signal.record.at).date();
    let day = signal.fact.when.map_or(recorded, |when| when.date);
    Finding::open("what").due(day.checked_add(MOST_YEARS.years()).unwrap_or(day))
}
