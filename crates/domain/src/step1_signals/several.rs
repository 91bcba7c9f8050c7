//! One entry about several children (*een aantekening over meer kinderen*): an entry in the dossier of each, and
//! nothing of one child in the dossier of another.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::entry::{Bearing, ChildWas, Entry, EntryKind};
use crate::anonymity::{has_name, texts_in};
use crate::decide::Problem;
use crate::id::PupilId;

/// How many children can be added to the one with whom it begins.
pub const MOST_CHILDREN: usize = 6;

/// The number under which the child stands with whom it begins; the parts of the form count from one.
pub const FIRST: u8 = 0;

/// Another child that the entry is about (*ander kind*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OtherChild {
    /// The child.
    pub pupil: PupilId,
    /// What the child was in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child_was: Option<ChildWas>,
    /// The same in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub child_was_words: String,
    /// What it does to the suspicion about this child.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bearing: Option<Bearing>,
}

/// Whether a field of an entry points at what stands in one dossier, or says something of one child alone: it
/// goes along to no other.
pub fn is_of_one_child(field: &str, value: &str) -> bool {
    match field {
        // Injuries are of the child with whom it begins.
        "about" | "rests-on" | "child-was" | "child-was-words" | "bearing" | "injuries" => true,
        // In danger are all of them; who asked for help is one.
        "acute" => value == "disclosure",
        _ => false,
    }
}

/// What is wrong with an entry about several children, apart from what the plan says of each: the first child
/// with its entry, the others by the number of their part of the form, and the given names of all, the first under
/// [`FIRST`].
pub fn faults_of_several(
    first: PupilId,
    entry: &Entry,
    others: &BTreeMap<u8, OtherChild>,
    names: &BTreeMap<u8, String>,
    are_names_meant: bool,
) -> Vec<Problem> {
    let mut faults = Vec::new();
    if others.is_empty() {
        return faults;
    }
    if others.len() > MOST_CHILDREN {
        faults.push(Problem::at("form.too-many-children", ""));
    }
    if entry.kind == Some(EntryKind::Hypothesis) {
        // It rests on entries of one dossier.
        faults.push(Problem::at("form.hypothesis-of-one", "kind"));
    }
    if entry.child_was.is_none() {
        faults.push(Problem::at("form.required", "child-was"));
    }
    let mut seen = BTreeSet::from([first]);
    for (at, child) in others {
        if !seen.insert(child.pupil) {
            faults.push(Problem::at(
                "form.same-child",
                format!("children.{at}.pupil"),
            ));
        }
        if child.child_was.is_none() {
            let field = format!("children.{at}.child-was");
            faults.push(Problem::at("form.required", field));
        }
    }
    if !are_names_meant {
        faults.extend(names_in(entry, others, names));
    }
    faults
}

/// Where a given name of a child stands in a text that goes into the dossier of another. What is said of one child
/// alone may name that child.
fn names_in(
    entry: &Entry,
    others: &BTreeMap<u8, OtherChild>,
    names: &BTreeMap<u8, String>,
) -> Vec<Problem> {
    let whole = serde_json::to_value(entry).unwrap_or_default();
    let mut texts: Vec<(String, String, Option<u8>)> = texts_in(&whole)
        .into_iter()
        .map(|(field, text)| {
            let part = field.split('.').next().unwrap_or_default();
            let own = is_of_one_child(part, &text).then_some(FIRST);
            (field, text, own)
        })
        .collect();
    texts.extend(others.iter().map(|(at, child)| {
        let field = format!("children.{at}.child-was-words");
        (field, child.child_was_words.clone(), Some(*at))
    }));
    let is_named = |text: &str, own: Option<u8>| {
        let mut those = names.iter().filter(|(at, _)| own != Some(**at));
        those.any(|(_, name)| has_name(text, name))
    };
    texts.retain(|(_, text, own)| is_named(text, *own));
    let fault = |(field, _, _)| Problem::at("form.names-a-child", field);
    texts.into_iter().map(fault).collect()
}
