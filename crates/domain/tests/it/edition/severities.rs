//! The weights are those of the tables on which the product rests.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use domain::edition::shipped;
use domain::rule::{Moment, Rule, Severity};

/// The rule, its weight in `gpo-wn`, its weight in `onderwijs-2019`. Two weights: weighing/closing.
const TABLE: &str = "
entry.source-required             block           block
entry.diagnosis-qualified         block           block
entry.hypothesis-marked           block           block
hypothesis.follow-up              remind/explain  remind/explain
sign.what-was-seen                block           block
entry.happened-before-recorded    block           block
step1.has-signal                  block           block
step1.instrument                  explain         explain
step1.no-child-contact            remind          remind
step1.staff-suspected             block           block
entry.counter-signals             block           block
step2.care-coordinator            block           block
step2.director-informed           block           block
step2.external-advice             explain         explain
advice.anonymous                  block           block
step3.conversation                block           block
conversation.order                block           block
conversation.present              explain         explain
conversation.minutes              block           block
conversation.prepared             remind          remind
conversation.waiver-ground        block           block
conversation.contact-break-advice off             explain
conversation.facts-shared         remind          remind
weighing.complete                 block           block
weighing.entries-considered       explain         explain
weighing.after-conversation       block           block
weighing.instrument               explain         explain
weighing.child                    explain         explain
parents.informed                  explain         explain
framework.complete                off             block
framework.doubt-advice            explain         explain
decision.consulted                block           block
decision.reasoned                 block           block
decision.against-framework        explain         explain
confidentiality.weighed           block           block
report.announced                  block           block
report.objections                 block           block
report.consent-efforts            explain         remind
report.facts                      block           block
report.aftercare                  remind          remind
report.parents-told               remind          remind
report.feedback                   remind          remind
help.referral                     remind          remind
help.plan                         block           block
help.effects                      remind          remind
help.failed                       block           block
safety.agreed                     remind          remind
safety.looked                     remind          remind
safety.failed                     block           block
index.considered                  off             off
index.ended                       off             off
close.outcome                     block           block
close.open-points                 explain         explain
";

fn weight(word: &str) -> Severity {
    match word {
        "off" => Severity::Off,
        "remind" => Severity::Remind,
        "explain" => Severity::Explain,
        "block" => Severity::Block,
        other => unreachable!("{other}"),
    }
}

#[test]
fn every_rule_weighs_what_the_table_says() {
    let all = shipped().unwrap();
    let find = |code: &str| all.iter().find(|one| one.code == code).unwrap();
    let mut seen = 0;
    for line in TABLE.lines().filter(|line| !line.is_empty()) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [code, old, new] = words.try_into().unwrap();
        let rule = Rule::with_code(code).unwrap();
        for (edition, words) in [(find("gpo-wn"), old), (find("onderwijs-2019"), new)] {
            let (first, last) = words.split_once('/').unwrap_or((words, words));
            for moment in rule.moments {
                let wanted = if *moment == Moment::Closing {
                    last
                } else {
                    first
                };
                let found = edition.severity(code, *moment);
                assert_eq!(found, weight(wanted), "{code} in {}", edition.code);
            }
            assert_eq!(
                edition.heaviest(code),
                weight(first).max(weight(last)),
                "{code}"
            );
        }
        seen += 1;
    }
    assert_eq!(seen, Rule::all().count());
}
