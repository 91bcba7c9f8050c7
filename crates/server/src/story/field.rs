//! Labels in fields: `@talk` stands where the number of a record will be.

use std::collections::BTreeMap;

use serde_json::Value;

/// The field of an entry with the other children that it is about.
pub(super) const CHILDREN: &str = "children";

/// The label that a text is, if it is one.
pub(super) fn label(text: &str) -> Option<&str> {
    let word = text.strip_prefix('@')?;
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    (!word.is_empty() && word.chars().all(is_plain)).then_some(word)
}

/// Every label in the fields, with its path.
pub(super) fn labels(value: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(value, String::new(), &mut found);
    found
}

fn walk(value: &Value, path: String, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => {
            if let Some(label) = label(text) {
                found.push((path, label.to_owned()));
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                walk(item, format!("{path}[{place}]"), found);
            }
        }
        Value::Object(table) => {
            for (key, item) in table {
                walk(item, format!("{path}.{key}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The labels of the other children that fields name, each with its path.
pub(super) fn children(fields: &Value) -> Vec<(String, String)> {
    let children = fields.get(CHILDREN).map(labels).unwrap_or_default();
    let named = children.into_iter();
    named
        .map(|(path, label)| (format!(".{CHILDREN}{path}"), label))
        .collect()
}

/// The fields with these values where labels stood.
pub(super) fn resolved(value: &Value, values: &BTreeMap<String, Value>) -> Value {
    match value {
        Value::String(text) => label(text)
            .and_then(|label| values.get(label))
            .unwrap_or(value)
            .clone(),
        Value::Array(items) => items.iter().map(|item| resolved(item, values)).collect(),
        Value::Object(table) => table
            .iter()
            .map(|(key, item)| (key.clone(), resolved(item, values)))
            .collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}
