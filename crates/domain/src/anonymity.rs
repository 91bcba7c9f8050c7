//! Taking out of a text what leads to a person (*anonimiseren*).
//!
//! Better a word too many than a name too few: whoever is refused can word it otherwise.

mod spelling;
mod telling;

use std::ops::Range;

use serde_json::Value;

use crate::case::Case;
use spelling::Folded;
use telling::{Telling, telling};

/// The words in the text that lead to somebody in the dossier, as they stand there, each once.
///
/// Looks for names, dates of birth, addresses, telephone numbers and the group.
pub fn identifying_words_in(text: &str, case: &Case) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for place in places(text, case) {
        let words = text.get(place).unwrap_or_default().trim().to_owned();
        if !found.contains(&words) {
            found.push(words);
        }
    }
    found
}

/// Every text in a value, with where it stands: the names of its fields with dots between them. The
/// items of a list stand where the list stands.
pub(crate) fn texts_in(value: &Value) -> Vec<(String, String)> {
    fn collect(value: &Value, at: &str, into: &mut Vec<(String, String)>) {
        match value {
            Value::String(text) => into.push((at.to_owned(), text.clone())),
            Value::Array(items) => items.iter().for_each(|item| collect(item, at, into)),
            Value::Object(fields) => fields.iter().for_each(|(name, value)| {
                let dot = if at.is_empty() { "" } else { "." };
                collect(value, &format!("{at}{dot}{name}"), into);
            }),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let mut all = Vec::new();
    collect(value, "", &mut all);
    all
}

/// Whether this name stands in the text as whole words, whatever its case and signs.
pub fn has_name(text: &str, name: &str) -> bool {
    !Folded::new(text).find_words(name).is_empty()
}

/// The text with all that leads to somebody replaced by the given mark.
pub fn stripped(text: &str, case: &Case, mark: &str) -> String {
    let mut stripped = text.to_owned();
    for place in places(text, case).into_iter().rev() {
        stripped.replace_range(place, mark);
    }
    stripped
}

/// Where something leads to somebody: in order, what overlaps taken together.
fn places(text: &str, case: &Case) -> Vec<Range<usize>> {
    let folded = Folded::new(text);
    let mut all: Vec<Range<usize>> = telling(case)
        .iter()
        .flat_map(|one| match one {
            Telling::Words(words) => folded.find_words(words),
            Telling::Digits(digits) => folded.find_digits(digits),
        })
        .collect();
    all.sort_by_key(|place| (place.start, place.end));
    let mut apart: Vec<Range<usize>> = Vec::new();
    for place in all {
        match apart.last_mut() {
            Some(last) if place.start < last.end => last.end = last.end.max(place.end),
            _ => apart.push(place),
        }
    }
    apart
}
