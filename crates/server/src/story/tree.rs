//! A TOML file as a tree that remembers its lines, and reading it without stopping at a fault.

use std::collections::BTreeMap;

use domain::command::Unreadable;
use domain::edition::{Fault, nearest};
use serde_json::{Map, Value};
use toml::de::{DeTable, DeValue};

/// More faults than this help nobody.
const MOST_FAULTS: usize = 100;

/// A file: what stands in it, and where.
pub(super) struct Tree {
    /// What stands in it.
    pub(super) value: Value,
    lines: BTreeMap<String, usize>,
}

impl Tree {
    /// The tree of a file, or what is wrong with its writing.
    pub(super) fn of(text: &str) -> Result<Self, Vec<Fault>> {
        let starts = line_starts(text);
        let (table, errors) = DeTable::parse_recoverable(text);
        if !errors.is_empty() {
            return Err(errors
                .iter()
                .map(|error| not_toml(error, &starts))
                .collect());
        }
        let mut lines = BTreeMap::new();
        let value = grow(&DeValue::Table(table.into_inner()), "", &starts, &mut lines);
        Ok(Self { value, lines })
    }

    /// The line of the thing at this path, or of what holds it.
    pub(super) fn line(&self, path: &str) -> usize {
        let mut path = path;
        loop {
            if let Some(line) = self.lines.get(path) {
                return *line;
            }
            match path.rfind(['.', '[']) {
                Some(at) => path = path.get(..at).unwrap_or_default(),
                None => return 1,
            }
        }
    }
}

/// Read a value with this function; whatever does not fit is named and left out.
pub(super) fn read_all<T>(
    mut value: Value,
    read: impl Fn(Value) -> Result<T, Unreadable>,
    mut say: impl FnMut(&str, String, String),
) -> Option<T> {
    for _ in 0..MOST_FAULTS {
        let fault = match read(value.clone()) {
            Ok(read) => return Some(read),
            Err(fault) => fault,
        };
        let (what, mend) = in_words(&fault);
        say(&fault.path, what, mend);
        if !remove(&mut value, &fault.path) {
            break;
        }
    }
    None
}

fn line_starts(text: &str) -> Vec<usize> {
    let ends = text.match_indices('\n').map(|(at, _)| at + 1);
    std::iter::once(0).chain(ends).collect()
}

fn line_at(starts: &[usize], offset: usize) -> usize {
    starts.partition_point(|start| *start <= offset)
}

fn not_toml(error: &toml::de::Error, starts: &[usize]) -> Fault {
    Fault {
        line: error.span().map_or(1, |span| line_at(starts, span.start)),
        what: format!("this is not TOML: {}", error.message()),
        mend: "write `key = value`, texts between double quotes, lists between [ and ]".to_owned(),
    }
}

/// The same tree in another wood; dates become texts, because commands read texts.
fn grow(
    value: &DeValue<'_>,
    path: &str,
    starts: &[usize],
    lines: &mut BTreeMap<String, usize>,
) -> Value {
    match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Boolean(yes) => Value::Bool(*yes),
        DeValue::Datetime(moment) => Value::String(moment.to_string()),
        DeValue::Integer(digits) => {
            let number = i64::from_str_radix(digits.as_str(), digits.radix()).ok();
            number.map_or(Value::Null, Value::from)
        }
        DeValue::Float(digits) => digits
            .as_str()
            .parse::<f64>()
            .map_or(Value::Null, Value::from),
        DeValue::Array(items) => Value::Array(
            items
                .iter()
                .enumerate()
                .map(|(place, item)| {
                    let path = format!("{path}[{place}]");
                    lines.insert(path.clone(), line_at(starts, item.span().start));
                    grow(item.get_ref(), &path, starts, lines)
                })
                .collect(),
        ),
        DeValue::Table(table) => {
            let mut map = Map::new();
            for (key, item) in table {
                let dot = if path.is_empty() { "" } else { "." };
                let path = format!("{path}{dot}{}", key.get_ref());
                lines.insert(path.clone(), line_at(starts, key.span().start));
                map.insert(
                    key.get_ref().to_string(),
                    grow(item.get_ref(), &path, starts, lines),
                );
            }
            Value::Object(map)
        }
    }
}

/// Take out what stands at this path; an item of a list takes the list with it.
fn remove(value: &mut Value, path: &str) -> bool {
    let path = path
        .rfind('[')
        .filter(|_| path.ends_with(']'))
        .map_or(path, |at| path.get(..at).unwrap_or_default());
    let (parent, key) = path.rsplit_once('.').unwrap_or(("", path));
    let pointer: String = parent
        .split(['.', '[', ']'])
        .filter(|part| !part.is_empty())
        .fold(String::new(), |pointer, part| format!("{pointer}/{part}"));
    value
        .pointer_mut(&pointer)
        .and_then(Value::as_object_mut)
        .is_some_and(|table| table.shift_remove(key).is_some())
}

/// What a reader stumbled over, for somebody who writes stories.
fn in_words(fault: &Unreadable) -> (String, String) {
    let key = fault.path.rsplit('.').next().unwrap_or_default();
    let mut quoted = fault.message.split('`').skip(1).step_by(2);
    if fault.message.starts_with("unknown ") {
        let word = quoted.next().unwrap_or_default();
        let known: Vec<&str> = quoted.collect();
        let what = if fault.message.starts_with("unknown field") {
            format!("there is no `{word}` here")
        } else {
            format!("`{key}` cannot be `{word}`")
        };
        return (what, suggest(word, &known));
    }
    if fault.message.starts_with("missing field") {
        let missing = quoted.next().unwrap_or_default();
        return (
            format!("`{key}`: {}", fault.message),
            format!("add {missing} = \"...\""),
        );
    }
    let (what, wanted) = fault
        .message
        .split_once(", expected ")
        .map_or((fault.message.as_str(), ""), |(what, wanted)| {
            (what, wanted)
        });
    let mend = if wanted.is_empty() {
        "see the section \"Fields\" of docs/stories.md".to_owned()
    } else {
        format!("write {wanted}")
    };
    (format!("`{key}` cannot be read: {what}"), mend)
}

/// Advice that names the nearest known word, or all of them.
pub(super) fn suggest(word: &str, known: &[&str]) -> String {
    if known.is_empty() {
        return "leave it out".to_owned();
    }
    nearest(word, known.iter().copied()).map_or_else(
        || format!("choose from {}", known.join(", ")),
        |one| format!("did you mean `{one}`?"),
    )
}
