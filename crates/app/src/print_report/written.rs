//! Values, numbers and parts as they are written on paper.

use domain::id::No;
use serde::Serialize;

/// The key of the word for a value: `kind` and `childs-words` make `kind-childs-words`.
pub(crate) fn value<T: Serialize>(list: &str, given: &T) -> String {
    let written = serde_json::to_value(given).unwrap_or_default();
    format!("{list}-{}", written.as_str().unwrap_or_default())
}

/// Numbers of records, for people.
pub(super) fn numbers(numbers: &[No]) -> String {
    let texts: Vec<String> = numbers.iter().map(No::to_string).collect();
    texts.join(", ")
}

/// The parts that say something, in one line.
pub(super) fn joined(parts: &[String]) -> String {
    let said: Vec<&str> = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect();
    said.join(". ")
}
