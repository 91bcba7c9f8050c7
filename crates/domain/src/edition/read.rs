//! Reading an edition: every fault is named, with its line and how to mend it.

use std::fmt;

use toml::de::DeTable;

use crate::edition::node::{Lines, Node};
use crate::edition::shape::check_shape;
use crate::edition::{Edition, framework, rules, schema, whole};
use crate::school_days::Holiday;
use crate::step1_signals::Signs;

/// Something wrong in an edition file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The line in the file, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub mend: String,
}

impl Fault {
    pub(super) fn new(line: usize, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self {
            line,
            what: what.into(),
            mend: mend.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}; {}", self.line, self.what, self.mend)
    }
}

/// Read an edition file (*uitgave lezen*), or say everything that is wrong with it, by line.
///
/// A file that is not TOML gets the faults of its writing only: what such a file means is a guess.
pub fn read(text: &str) -> Result<Edition, Vec<Fault>> {
    let lines = Lines::of(text);
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(sorted(
            errors.iter().map(|e| unreadable(e, &lines)).collect(),
        ));
    }
    let value = toml::de::DeValue::Table(table.into_inner());
    let root = Node::root(&value, &lines);
    let mut faults = Vec::new();
    check_shape(&schema::EDITION, "the file", root, &mut faults);
    whole::check(root, &mut faults);
    framework::check(root, &mut faults);
    rules::check(root, &mut faults);
    if !faults.is_empty() {
        return Err(sorted(faults));
    }
    let unreadable = |error| vec![unreadable(&error, &lines)];
    let mut edition: Edition = toml::from_str(text).map_err(unreadable)?;
    // A fault in a file of the program itself: a test reads each of them.
    edition.signs = Signs::shipped().map_err(unreadable)?.into();
    edition.holidays = Holiday::shipped().map_err(unreadable)?.into();
    Ok(edition)
}

pub(super) fn sorted(mut faults: Vec<Fault>) -> Vec<Fault> {
    faults.sort();
    faults.dedup();
    faults
}

pub(super) fn unreadable(error: &toml::de::Error, lines: &Lines) -> Fault {
    let line = error.span().map_or(1, |span| lines.at(span.start));
    let what = error.message();
    let mend = if what.contains("duplicate key") {
        "keep one of the two"
    } else {
        "write `key = value`, texts between double quotes, lists between [ and ]"
    };
    Fault::new(line, format!("this is not TOML: {what}"), mend)
}
