//! Names in what goes along, of people whose data stay out.
//!
//! The program sorts records; what somebody typed in one can still name another. This looks, and says
//! where a person must look.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::anonymity::identifying_words_in;
use crate::case::Case;
use crate::command::Event;
use crate::disclosure::{Content, CopyFor, Sorted, contents};
use crate::id::No;
use crate::party::Party;
use crate::step1_signals::Person;

/// The records that go along in which something leads to somebody whose data stay out, each with the
/// words that do (*namen om na te kijken*).
pub fn names_of_others(case: &Case, sorted: &Sorted, to: CopyFor) -> BTreeMap<No, Vec<String>> {
    let kept_out = |content: &Content| sorted.left_out.contains(content);
    let leads = case.records().iter().filter(|record| match record.event {
        Event::PersonLinked(_) => contents(case, record, to).iter().any(kept_out),
        _ => record.event.has_protected_source(),
    });
    let others = Case::replay(leads.cloned());
    let own = own_words(case, to);
    let mut found = BTreeMap::new();
    for record in sorted.inside.iter().filter_map(|no| case.record(*no)) {
        let mut words: Vec<String> = Vec::new();
        for text in texts(&record.event) {
            for word in identifying_words_in(&text, &others) {
                if !own.contains(&word.to_lowercase()) && !words.contains(&word) {
                    words.push(word);
                }
            }
        }
        if !words.is_empty() {
            found.insert(record.no, words);
        }
    }
    found
}

/// The parts of the names of the pupil and of the recipient, in small letters: a family shares them.
fn own_words(case: &Case, to: CopyFor) -> Vec<String> {
    let opening = case.opening();
    let pupil = opening.map(|one| format!("{} {}", one.given_name, one.family_name));
    let person = match to {
        CopyFor::Party(Party::Person(no)) => case.fact::<Person>(no).map(|one| one.name.clone()),
        _ => None,
    };
    let names = pupil.into_iter().chain(person);
    names
        .flat_map(|name| {
            let parts: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
            parts
        })
        .collect()
}

/// Every text of an event.
fn texts(event: &Event) -> Vec<String> {
    fn collect(value: Value, into: &mut Vec<String>) {
        match value {
            Value::String(text) => into.push(text),
            Value::Array(items) => items.into_iter().for_each(|item| collect(item, into)),
            Value::Object(fields) => fields
                .into_iter()
                .for_each(|(_, value)| collect(value, into)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let mut all = Vec::new();
    collect(serde_json::to_value(event).unwrap_or_default(), &mut all);
    all
}
