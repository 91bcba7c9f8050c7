//! An edition in another language than its own (*vertaling*): the same rules with other texts.
//!
//! A translation holds texts only, under the codes of what they translate. What an edition demands stands
//! in the edition alone, so that no translation can change it; and the words of the plan that it quotes stay
//! as they were written.

use serde::de::DeserializeOwned;
use toml::de::DeTable;
use toml::{Table, Value};

use crate::edition::nearest::suggest;
use crate::edition::node::{Lines, Node};
use crate::edition::read::{sorted, unreadable};
use crate::edition::{Edition, Fault, read};
use crate::step1_signals::Signs;

/// The keys whose values people read.
const TEXTS: [&str; 9] = [
    "name", "called", "term", "text", "source", "asks", "help", "sentence", "others",
];

/// Read an edition with its translation into English (*vertaling lezen*).
///
/// # Errors
///
/// Everything that is wrong with the translation, by line: texts that it lacks, and keys that the edition
/// does not have. An edition that is itself not right gives its own faults.
pub fn read_in_english(edition: &str, english: &str) -> Result<Edition, Vec<Fault>> {
    let original = read(edition)?;
    let mut spoken: Edition = translated(edition, english)?;
    spoken.signs = Signs::shipped_in_english()?.into();
    spoken.holidays = original.holidays;
    Ok(spoken)
}

/// What a file means once its texts are replaced by those of a translation.
pub(crate) fn translated<T: DeserializeOwned>(
    original: &str,
    translation: &str,
) -> Result<T, Vec<Fault>> {
    let lines = Lines::of(translation);
    let (table, errors) = DeTable::parse_recoverable(translation);
    if !errors.is_empty() {
        let faults = errors.iter().map(|error| unreadable(error, &lines));
        return Err(sorted(faults.collect()));
    }
    let value = toml::de::DeValue::Table(table.into_inner());
    let of_original = Lines::of(original);
    let mut texts: Table =
        toml::from_str(original).map_err(|error| vec![unreadable(&error, &of_original)])?;
    let mut faults = Vec::new();
    replace(&mut texts, Node::root(&value, &lines), &mut faults);
    if !faults.is_empty() {
        return Err(sorted(faults));
    }
    Value::Table(texts)
        .try_into()
        .map_err(|error| vec![unreadable(&error, &lines)])
}

/// Every text of a table by that of its translation.
fn replace(table: &mut Table, node: Node<'_>, faults: &mut Vec<Fault>) {
    for (key, given) in node.entries().unwrap_or_default() {
        if table.get(key).is_none_or(|value| !holds_texts(key, value)) {
            faults.push(unknown(key, given, table));
        }
    }
    for (key, value) in table.iter_mut() {
        if !holds_texts(key, value) {
            continue;
        }
        let Some(given) = node.get(key) else {
            faults.push(missing(key, node));
            continue;
        };
        match (value, given.text()) {
            (Value::String(text), Some(words)) if !words.trim().is_empty() => {
                words.clone_into(text);
            }
            (Value::String(_), _) => faults.push(no_text(key, given)),
            (Value::Table(inner), _) => replace(inner, given, faults),
            (Value::Array(items), _) => replace_in_list(items, given, faults),
            _ => {}
        }
    }
}

/// Every item of a list by the translation under its code; what has no code, by its place from 1.
fn replace_in_list(items: &mut [Value], node: Node<'_>, faults: &mut Vec<Fault>) {
    let names: Vec<String> = (1_usize..).zip(&*items).map(name_of).collect();
    let known: Vec<&str> = names.iter().map(String::as_str).collect();
    for (key, given) in node.entries().unwrap_or_default() {
        if !known.contains(&key) {
            let what = format!("there is no `{key}` to translate here");
            // Of one place another is always near.
            let mend = match key.parse::<usize>() {
                Ok(_) => format!("known here: {}", known.join(", ")),
                Err(_) => suggest(key, &known),
            };
            faults.push(Fault::new(given.line(), what, mend));
        }
    }
    for (name, item) in names.iter().zip(items) {
        let Value::Table(table) = item else { continue };
        match node.get(name) {
            Some(given) => replace(table, given, faults),
            None => faults.push(missing(name, node)),
        }
    }
}

fn name_of((place, item): (usize, &Value)) -> String {
    let code = item.get("code").and_then(Value::as_str);
    code.map_or_else(|| place.to_string(), str::to_owned)
}

/// Whether there is something to translate in the value with this key.
fn holds_texts(key: &str, value: &Value) -> bool {
    match value {
        Value::String(_) => TEXTS.contains(&key),
        Value::Table(table) => table.iter().any(|(key, value)| holds_texts(key, value)),
        Value::Array(items) => items
            .iter()
            .any(|item| item.is_table() && holds_texts(key, item)),
        _ => false,
    }
}

fn unknown(key: &str, given: Node<'_>, table: &Table) -> Fault {
    let known: Vec<&str> = table
        .iter()
        .filter(|(key, value)| holds_texts(key, value))
        .map(|(key, _)| key.as_str())
        .collect();
    let what = format!("there is no `{key}` to translate here");
    Fault::new(given.line(), what, suggest(key, &known))
}

fn missing(key: &str, node: Node<'_>) -> Fault {
    Fault::new(
        node.line(),
        format!("the translation of `{key}` is not there"),
        "add it here, under the key or the code that it has in the edition",
    )
}

fn no_text(key: &str, given: Node<'_>) -> Fault {
    Fault::new(
        given.line(),
        format!("`{key}` holds no text"),
        "write the translation between double quotes",
    )
}
