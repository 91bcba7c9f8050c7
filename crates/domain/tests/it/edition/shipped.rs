//! What ships is clean, and every line of it is looked at.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use domain::edition::{SHIPPED, SeverityAt, read, shipped};
use domain::role::Role;
use domain::rule::{Moment, Severity};

use super::text_of;

#[test]
fn what_ships_is_clean() {
    let all = shipped().unwrap();
    let codes: Vec<&str> = all.iter().map(|edition| edition.code.as_str()).collect();
    assert_eq!(codes, ["onderwijs-2019", "gpo-wn"]);
    assert_eq!(SHIPPED.map(|one| one.code).to_vec(), codes);
}

#[test]
fn the_facts_of_the_plans_stand_in_them() {
    for edition in shipped().unwrap() {
        assert_eq!(edition.version, 1);
        assert_eq!(edition.reporting_body.phone, "0800-2000");
        assert_eq!(edition.steps.len(), 5);
        assert_eq!(edition.thresholds.heard_from, 12);
        assert_eq!(edition.thresholds.addressed_from, 16);
        assert_eq!(edition.terms.acute_working_days, 2);
        assert_eq!(edition.terms.feedback_working_days, 5);
        assert_eq!(edition.terms.feedback_weeks, 10);
        assert_eq!(edition.roles.decides, [Role::Director]);
        assert_eq!(edition.confidentiality.len(), 6);
        assert_eq!(edition.rules.len(), 53);
        let unfounded = edition.outcomes.iter().filter(|one| one.is_unfounded);
        assert_eq!(unfounded.count(), 1);
    }
}

/// The plan as the board wrote it. Its layout does not matter here.
const STEP_PLAN: &str = include_str!("../stappenplan-gpo-wn.txt");

/// On one line, without the marks of lists.
fn one_line(text: &str) -> String {
    let words = text.split_whitespace();
    let words: Vec<&str> = words
        .filter(|word| !matches!(*word, "•" | "-" | "o"))
        .collect();
    words.join(" ")
}

/// Whoever reads what the plan says, reads what the plan says.
#[test]
fn every_quote_stands_in_the_plan() {
    let plan = one_line(STEP_PLAN);
    let edition = shipped().unwrap().remove(1);
    let rules = edition.rules.values();
    let quotes: Vec<&str> = rules
        .filter(|rule| rule.source.starts_with("Stappenplan"))
        .map(|rule| rule.plan.as_str())
        .chain(edition.definitions.iter().map(|one| one.text.as_str()))
        .chain(edition.duties.iter().map(|one| one.text.as_str()))
        .collect();
    assert!(quotes.len() > 40);
    let wrong: Vec<&str> = quotes
        .into_iter()
        .filter(|quote| !plan.contains(&one_line(quote)))
        .collect();
    assert_eq!(wrong, [""; 0]);
}

/// A plan names its lists of signs and what it is about.
#[test]
fn the_plan_has_its_lists_and_its_definition() {
    let edition = shipped().unwrap().remove(1);
    assert_eq!(edition.sign_lists[..2], ["age-0-4", "age-4-8"]);
    for said in ["kinderen van 0-4 jaar", "voor kinderen van 4-8 jaar"] {
        assert!(one_line(STEP_PLAN).contains(said));
    }
    for edition in shipped().unwrap() {
        let about = edition
            .definitions
            .iter()
            .any(|one| one.term == "Kindermishandeling");
        assert!(about, "{}", edition.code);
    }
}

#[test]
fn the_editions_differ_where_the_plans_differ() {
    let all = shipped().unwrap();
    let find = |code: &str| all.iter().find(|one| one.code == code).unwrap();
    let (old, new) = (find("gpo-wn"), find("onderwijs-2019"));
    assert_eq!(old.valid_from.to_string(), "2013-07-01");
    assert_eq!(new.valid_from.to_string(), "2019-01-01");
    assert!(!old.has_framework() && old.norms.is_empty());
    assert!(new.has_framework() && new.norms.len() == 3);
    assert!(old.waiver_ground("urgency").is_none());
    assert!(new.waiver_ground("urgency").is_some());
    assert!(!old.waiver_ground("contact-breaks").unwrap().after_advice);
    assert!(new.waiver_ground("contact-breaks").unwrap().after_advice);
    assert!(
        old.reporting_body
            .aliases
            .iter()
            .any(|one| one == "Veilig Thuis")
    );
}

/// Somebody can always give a reason of their own.
#[test]
fn every_rule_that_can_be_explained_offers_another_reason() {
    for edition in shipped().unwrap() {
        for (code, rule) in &edition.rules {
            if edition.heaviest(code) == Severity::Explain {
                assert!(rule.grounds.iter().any(|one| one == "other"), "{code}");
            }
        }
    }
}

/// Whether a rule weighs nothing because it is off or because it is not there makes no difference.
#[test]
fn a_rule_that_is_off_is_as_good_as_absent() {
    let mut edition = shipped().unwrap().remove(1);
    let rule = "framework.complete";
    for moment in [Moment::Deciding, Moment::Closing] {
        assert_eq!(edition.severity(rule, moment), Severity::Off);
    }
    assert_eq!(edition.heaviest(rule), Severity::Off);
    let text = edition.rules.get_mut(rule).unwrap();
    text.severity = SeverityAt::By([(Moment::Deciding, Severity::Off)].into());
    for moment in [Moment::Deciding, Moment::Closing] {
        assert_eq!(edition.severity(rule, moment), Severity::Off);
    }
    assert_eq!(edition.heaviest(rule), Severity::Off);
    edition.rules.remove(rule);
    assert_eq!(edition.severity(rule, Moment::Deciding), Severity::Off);
    assert_eq!(edition.heaviest(rule), Severity::Off);
}

/// The schema and the types say the same: what the check lets through can be read, and a fault
/// is never the bare word of the parser about the types.
#[test]
fn any_line_left_out_is_read_or_named() {
    let lines: Vec<&str> = text_of("onderwijs-2019").lines().collect();
    for left_out in 0..lines.len() {
        let (before, after) = lines.split_at(left_out);
        let rest = [before, after.get(1..).unwrap()].concat().join("\n");
        let Err(faults) = read(&rest) else {
            continue;
        };
        assert!(!faults.is_empty());
        for fault in faults {
            assert!((1..=lines.len()).contains(&fault.line), "{fault}");
            assert!(!fault.mend.is_empty(), "{fault}");
            let is_bare = [
                "missing field",
                "unknown field",
                "unknown variant",
                "invalid type",
            ]
            .iter()
            .any(|words| fault.what.contains(words));
            assert!(!is_bare, "{fault}");
        }
    }
}

/// Every key that somebody can misspell is caught on its line.
#[test]
fn every_misspelt_key_is_named_on_its_line() {
    let lines: Vec<&str> = text_of("onderwijs-2019").lines().collect();
    let first_rule = lines
        .iter()
        .position(|line| line.starts_with("[rules."))
        .unwrap();
    let up_to_one_rule = lines.iter().enumerate().take(first_rule + 6);
    for (at, line) in up_to_one_rule {
        if !line.starts_with(|c: char| c.is_ascii_lowercase()) {
            continue;
        }
        let misspelt = format!("x{line}");
        let mut changed = lines.clone();
        *changed.get_mut(at).unwrap() = &misspelt;
        let faults = read(&changed.join("\n")).unwrap_err();
        let named = faults
            .iter()
            .find(|fault| fault.line == at + 1 && fault.what.contains("is not a key"))
            .unwrap();
        assert!(named.mend.starts_with("did you mean"), "{named}");
    }
}
