//! The fixed words: what the templates ask for is what the list names.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use print::{LABELS, PrintError};

use crate::sample;
use crate::tools::text;

/// The text of every template.
fn templates() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap())
        .map(|file| {
            let name = file.file_name().into_string().unwrap();
            (name, fs::read_to_string(file.path()).unwrap())
        })
        .collect()
}

/// What stands after each call for a fixed word.
fn calls(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("t(")
        .filter(|(at, _)| {
            !text[..*at].ends_with(|before: char| before.is_alphanumeric() || before == '-')
        })
        .map(|(at, found)| &text[at + found.len()..])
}

#[test]
fn the_list_names_exactly_what_the_templates_use() {
    let mut used = BTreeSet::new();
    for (name, text) in templates() {
        for call in calls(&text) {
            if call.starts_with("key)") && name == "parts.typ" {
                continue;
            }
            let key = call
                .strip_prefix('"')
                .and_then(|rest| rest.split_once("\")"));
            let Some((key, _)) = key else {
                panic!(
                    "{name}: a fixed word goes by its literal key: t({}",
                    &call[..20]
                );
            };
            used.insert(key.to_owned());
        }
    }
    let listed: BTreeSet<String> = LABELS.iter().map(|key| (*key).to_owned()).collect();
    assert_eq!(used, listed);
    assert!(LABELS.is_sorted());
    assert_eq!(listed.len(), LABELS.len());
}

/// What is printed of an empty view is either a fixed word or came in with it: the templates have
/// no words of their own.
#[test]
fn the_templates_hold_no_words() {
    let mut text = text(&print::report(&sample::bare()).unwrap());
    let view = serde_json::to_value(sample::bare()).unwrap();
    let mut given: Vec<String> = LABELS.iter().map(|key| format!("<{key}>")).collect();
    given.extend(["heading", "reporter"].iter().flat_map(|part| {
        let fields = view[*part].as_object().unwrap().values();
        fields
            .filter_map(|field| field.as_str().map(str::to_owned))
            .collect::<Vec<_>>()
    }));
    given.sort_by_key(|one| std::cmp::Reverse(one.len()));
    for one in given.iter().filter(|one| !one.is_empty()) {
        text = text.replace(one.as_str(), " ");
    }
    let left: String = text.chars().filter(|one| one.is_alphabetic()).collect();
    assert_eq!(left, "", "{text}");
}

#[test]
fn a_missing_word_is_named() {
    let mut view = sample::bare();
    view.labels.remove("norm");
    assert!(matches!(
        print::report(&view),
        Err(PrintError::LabelMissing("norm"))
    ));
}
