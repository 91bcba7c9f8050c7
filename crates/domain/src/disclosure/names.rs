//! Names in what goes along, of people whose data stay out.
//!
//! The program sorts records; what somebody typed in one can still name another. This looks, and says
//! where a person must look.

use std::collections::BTreeMap;

use crate::anonymity::{identifying_words_in, texts_in};
use crate::answer::YesNo;
use crate::case::Case;
use crate::command::Event;
use crate::disclosure::{Content, CopyFor, Sorted, contents};
use crate::id::No;
use crate::party::Party;
use crate::record::Recorded;
use crate::step1_signals::Person;

/// The records that go along in which something leads to somebody whose data stay out, each with the
/// words that do (*namen om na te kijken*).
pub fn names_of_others(case: &Case, sorted: &Sorted, to: CopyFor) -> BTreeMap<No, Vec<String>> {
    let kept_out = |content: &Content| sorted.left_out.contains(content);
    let leads = case.records().iter().filter_map(|record| {
        let Event::PersonLinked(person) = &record.event else {
            let is_protected = record.event.has_protected_source();
            return is_protected.then(|| record.clone());
        };
        if contents(case, record, to).iter().any(kept_out) {
            return Some(record.clone());
        }
        let is_secret = person.secret_address == Some(YesNo::Yes);
        let is_own = to == CopyFor::Party(case.today(Party::Person(record.no)));
        // Who it is may be known, and where they live not.
        (is_secret && !is_own).then(|| Recorded {
            event: Event::PersonLinked(where_they_live(person)),
            ..record.clone()
        })
    });
    let others = Case::replay(leads);
    let own = own_words(case, to);
    let mut found = BTreeMap::new();
    for record in sorted.inside.iter().filter_map(|no| case.record(*no)) {
        let mut words: Vec<String> = Vec::new();
        for text in printed(&record.event) {
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

/// A person without a name: what leads to where they are.
fn where_they_live(person: &Person) -> Person {
    Person {
        address: person.address.clone(),
        phone: person.phone.clone(),
        ..Person::default()
    }
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

/// The texts of an event that can stand on a paper: an address that must not become known never does.
fn printed(event: &Event) -> Vec<String> {
    let value = match event {
        Event::PersonLinked(person) if person.secret_address == Some(YesNo::Yes) => {
            serde_json::to_value(Person {
                address: String::new(),
                phone: String::new(),
                ..person.clone()
            })
        }
        other => serde_json::to_value(other),
    };
    let texts = texts_in(&value.unwrap_or_default()).into_iter();
    texts.map(|(_, text)| text).collect()
}
