//! The tables of the plan as they were agreed, apart from the program and its editions: which rule
//! weighs how much, in which edition, and which of them wait where somebody is in danger.

use std::collections::BTreeSet;

use Severity::{Block, Explain, Off, Remind};
use domain::rule::{Moment, Rule, Severity};
use domain::time::{add_working_days, school_time};
use jiff::civil::date;

use crate::rules::{all_rows, step1};
use crate::table::tried;
use crate::world::{World, edition, editions};

/// Code, weight without the framework, weight with it, and whether it is marked (A).
const PLAN: [(&str, Severity, Severity, bool); 53] = [
    ("entry.source-required", Block, Block, false),
    ("entry.diagnosis-qualified", Block, Block, false),
    ("entry.hypothesis-marked", Block, Block, false),
    // A reminder when weighing.
    ("hypothesis.follow-up", Explain, Explain, false),
    ("sign.what-was-seen", Block, Block, false),
    ("entry.happened-before-recorded", Block, Block, false),
    ("step1.has-signal", Block, Block, false),
    ("step1.instrument", Explain, Explain, false),
    ("step1.no-child-contact", Remind, Remind, false),
    ("step1.staff-suspected", Block, Block, false),
    ("entry.counter-signals", Block, Block, false),
    ("step2.care-coordinator", Block, Block, true),
    ("step2.director-informed", Block, Block, true),
    ("step2.external-advice", Explain, Explain, false),
    ("advice.anonymous", Block, Block, false),
    ("step3.conversation", Block, Block, true),
    ("conversation.prepared", Remind, Remind, false),
    ("conversation.order", Block, Block, false),
    ("conversation.present", Explain, Explain, false),
    ("conversation.minutes", Block, Block, false),
    ("conversation.waiver-ground", Block, Block, false),
    ("conversation.contact-break-advice", Off, Explain, false),
    ("conversation.facts-shared", Remind, Remind, false),
    ("weighing.complete", Block, Block, false),
    ("weighing.entries-considered", Explain, Explain, false),
    // Not marked, but danger excuses that there is no weighing yet: "may be filed before steps 2
    // to 4 are complete". A weighing that passes over a talk is never excused.
    ("weighing.after-conversation", Block, Block, true),
    ("weighing.instrument", Explain, Explain, false),
    ("weighing.child", Explain, Explain, false),
    ("parents.informed", Explain, Explain, false),
    ("framework.complete", Off, Block, false),
    ("framework.doubt-advice", Explain, Explain, false),
    ("decision.consulted", Block, Block, true),
    ("decision.reasoned", Block, Block, false),
    ("decision.against-framework", Explain, Explain, false),
    ("confidentiality.weighed", Block, Block, false),
    ("report.announced", Block, Block, true),
    ("report.objections", Block, Block, false),
    ("report.consent-efforts", Explain, Remind, false),
    ("report.facts", Block, Block, false),
    ("report.aftercare", Remind, Remind, false),
    ("report.parents-told", Remind, Remind, false),
    ("report.feedback", Remind, Remind, false),
    ("help.referral", Remind, Remind, false),
    ("help.plan", Block, Block, false),
    ("help.effects", Remind, Remind, false),
    ("help.failed", Block, Block, false),
    ("safety.agreed", Remind, Remind, false),
    ("safety.looked", Remind, Remind, false),
    ("safety.failed", Block, Block, false),
    // A board that uses the regional index turns these on in an edition of its own.
    ("index.considered", Off, Off, false),
    ("index.ended", Off, Off, false),
    ("close.outcome", Block, Block, false),
    ("close.open-points", Explain, Explain, false),
];

pub(crate) fn yields(rule: &str) -> bool {
    PLAN.iter()
        .any(|(code, .., yields)| *code == rule && *yields)
}

/// What the plan makes of a rule at a moment; `acute` where danger may excuse it.
pub(crate) fn weight(rule: &str, edition: &str, moment: Moment, acute: bool) -> Severity {
    let (code, without, with, yields) = PLAN.iter().find(|(code, ..)| *code == rule).unwrap();
    let weight = if edition == "gpo-wn" { *without } else { *with };
    let excusing = [
        Moment::Weighing,
        Moment::DecidingToReport,
        Moment::FilingReport,
    ];
    let is_excused = acute && *yields && excusing.contains(&moment);
    let is_early = *code == "hypothesis.follow-up" && moment == Moment::Weighing;
    if is_excused || is_early {
        weight.min(Remind)
    } else {
        weight
    }
}

#[test]
fn the_program_has_the_rules_of_the_plan_and_no_others() {
    let planned: Vec<&str> = PLAN.iter().map(|(code, ..)| *code).collect();
    let made: Vec<&str> = Rule::all().map(|rule| rule.code).collect();
    assert_eq!(made, planned);
    for rule in Rule::all() {
        assert_eq!(rule.yields_to_danger, yields(rule.code), "{}", rule.code);
    }
}

#[test]
fn every_edition_weighs_the_rules_as_the_plan_does() {
    for edition in editions() {
        for rule in Rule::all() {
            for moment in rule.moments {
                assert_eq!(
                    edition.severity(rule.code, *moment),
                    weight(rule.code, &edition.code, *moment, false),
                    "{} in {} at {moment:?}",
                    rule.code,
                    edition.code,
                );
            }
        }
    }
}

/// A rule that nobody tries is a rule that nobody keeps.
#[test]
fn every_rule_is_tried_met_and_not_met_in_every_edition() {
    let tried = tried(&all_rows());
    let mut missing = BTreeSet::new();
    for edition in editions() {
        for rule in Rule::all().filter(|rule| edition.heaviest(rule.code) != Off) {
            for is_met in [true, false] {
                if !tried.contains(&(edition.code.clone(), rule.code, is_met)) {
                    let state = if is_met { "met" } else { "not met" };
                    missing.insert(format!("{} {state} in {}", rule.code, edition.code));
                }
            }
        }
    }
    assert!(missing.is_empty(), "no row tries: {missing:#?}");
    assert!(!step1::rows().is_empty());
}

#[test]
fn a_ground_is_offered_wherever_one_is_asked() {
    for edition in editions() {
        for (code, text) in &edition.rules {
            let asks = edition.heaviest(code) == Explain;
            assert_eq!(asks, !text.grounds.is_empty(), "{code} in {}", edition.code);
        }
    }
}

#[test]
fn danger_gives_two_working_days_from_the_entry_that_tells_of_it() {
    // Friday evening; the term ends on Tuesday.
    let world = World {
        acute: true,
        ..World::new(edition("onderwijs-2019"))
    };
    let now = "2026-11-20T19:00:00Z".parse().unwrap();
    let world = World { now, ..world }.opened();
    let due = world.findings("step3.conversation")[0].due;
    assert_eq!(due, Some(date(2026, 11, 24)));
    assert_eq!(due, Some(add_working_days(school_time(now).date(), 2)));
}
