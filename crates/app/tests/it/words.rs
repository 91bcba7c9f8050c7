//! The words that the crate asks for are there.

use std::collections::BTreeSet;
use std::path::Path;

use app::{Language, Words};

#[test]
fn every_label_of_a_paper_has_its_word() {
    let words = Words::dutch().unwrap();
    for label in print::LABELS {
        let key = format!("report-{label}");
        assert!(
            words.find(&key, &[]).is_some(),
            "lang/nl/report.ftl lacks {key}"
        );
    }
}

#[test]
fn a_key_that_is_missing_shows_itself() {
    let words = Words::dutch().unwrap();
    assert_eq!(words.get("no-such-key"), "[no-such-key]");
}

/// The keys of a text file with what can stand in each: its variables, in order.
fn keys(language: &str, file: &str) -> Vec<(String, BTreeSet<String>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lang");
    let text = std::fs::read_to_string(root.join(language).join(file)).unwrap();
    let mut keys: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in text.lines() {
        let begins = line.starts_with(|c: char| c.is_ascii_lowercase());
        let value = match line.split_once(" =") {
            Some((key, value)) if begins => {
                keys.push((key.to_owned(), BTreeSet::new()));
                value
            }
            _ => line,
        };
        let Some((_, variables)) = keys.last_mut() else {
            continue;
        };
        let names = value.split('$').skip(1).map(|rest| {
            let ends = |c: char| !c.is_ascii_alphanumeric() && c != '-';
            rest.split(ends).next().unwrap_or_default().to_owned()
        });
        variables.extend(names);
    }
    keys
}

/// Whoever reads English finds every text that there is in Dutch, with the same things filled in.
#[test]
fn every_text_stands_in_both_languages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lang");
    let files = |language: &str| -> BTreeSet<String> {
        let folder = std::fs::read_dir(root.join(language)).unwrap();
        let names = folder.map(|file| file.unwrap().file_name().into_string().unwrap());
        names.collect()
    };
    assert_eq!(files("nl"), files("en"));
    let mut count = 0;
    for file in files("nl") {
        let (dutch, english) = (keys("nl", &file), keys("en", &file));
        let names = |keys: &[(String, BTreeSet<String>)]| -> Vec<String> {
            keys.iter().map(|(key, _)| key.clone()).collect()
        };
        assert_eq!(names(&english), names(&dutch), "{file}");
        for ((key, in_dutch), (_, in_english)) in dutch.iter().zip(&english) {
            assert_eq!(in_english, in_dutch, "{file}: {key}");
            count += 1;
        }
    }
    assert!(count > 1500, "{count}");
}

/// A text that was never put into English is the Dutch one.
#[test]
fn the_languages_say_it_in_other_words() {
    let (dutch, english) = (
        Words::in_language(Language::Dutch).unwrap(),
        Words::in_language(Language::English).unwrap(),
    );
    let mut same = Vec::new();
    for file in [
        "frame.ftl",
        "dossier.ftl",
        "step1.ftl",
        "step5.ftl",
        "refusals.ftl",
    ] {
        for (key, variables) in keys("nl", file) {
            let sentence = dutch.get(&key);
            let is_sentence = variables.is_empty() && sentence.split(' ').count() > 2;
            if is_sentence && sentence == english.get(&key) {
                same.push(key);
            }
        }
    }
    assert_eq!(same, [""; 0]);
}

#[test]
fn one_is_one_and_two_are_more() {
    let words = Words::dutch().unwrap();
    let said = |count: &str| words.with("calendar-event", &[("count", count)]);
    assert_eq!(said("1"), "Luwte: er wacht iets");
    assert_eq!(said("2"), "Luwte: er wachten 2 dingen");
}
