//! Facts are added, never changed, and only `store` holds SQL (invariants 2 and 6).

use super::tree::{self, File};

/// The tables that only grow.
const FACTS: [&str; 5] = [
    "EVENTS",
    "STAFF_EVENTS",
    "AUDIT",
    "RETENTION_FACTS",
    "DESTROYED_DOSSIERS",
];

/// The one migration that put the texts of events into a table of their own, and with that made the table of
/// events anew.
const MOVED: &str = "0018_destruction.sql";

/// The one file that takes facts away: those of an invented board, in a store that is for practising alone. It
/// names its tables outside its sentences, so this test does not see it; its own tests hold what it may
/// (`crates/store/tests/it/practice.rs`).
const THROWN_AWAY: &str = "crates/store/src/practice_runs.rs";

/// What gives SQL away in a text.
const SQL: [&str; 5] = [
    "SELECT ",
    "INSERT INTO",
    "DELETE FROM",
    "CREATE TABLE",
    "BEGIN IMMEDIATE",
];

#[test]
fn only_store_holds_sql() {
    let mut faults = Vec::new();
    for file in tree::files("crates", &[".rs", ".sql"]) {
        if file.path.starts_with("crates/store/") || file.is_test() {
            continue;
        }
        if file.ends_in(".sql") {
            faults.push(file.fault(1, "a file of SQL"));
        }
        for (number, line) in file.code().filter(|(_, line)| is_sql(line)) {
            faults.push(file.fault(number, line.trim()));
        }
    }
    tree::none("SQL stands in crates/store and nowhere else", &faults);
}

fn is_sql(line: &str) -> bool {
    let update = line.contains("UPDATE ") && line.contains(" SET ");
    update || line.contains("sqlx") || SQL.iter().any(|sql| line.contains(sql))
}

#[test]
fn facts_are_never_changed() {
    let mut faults = Vec::new();
    for file in tree::files("crates/store", &[".rs", ".sql"]) {
        if file.is_test() || file.path.ends_with(MOVED) {
            continue;
        }
        let words = words(&file);
        for place in 0..words.len() {
            if let Some(fault) = changes_facts(&file, words.get(place..).unwrap_or_default()) {
                faults.push(fault);
            }
        }
    }
    tree::none(
        "events and audit records are added, never changed or removed",
        &faults,
    );
}

/// A table that is named outside the sentence that deletes from it would not be seen.
#[test]
fn nothing_else_deletes_from_a_table_that_it_does_not_name() {
    let mut faults = Vec::new();
    for file in tree::files("crates/store", &[".rs", ".sql"]) {
        if file.is_test() || file.path == THROWN_AWAY {
            continue;
        }
        let hidden = |line: &str| line.trim_end().ends_with("DELETE FROM \",");
        for (number, line) in file.code().filter(|(_, line)| hidden(line)) {
            faults.push(file.fault(number, line.trim()));
        }
    }
    tree::none("whoever deletes says from which table", &faults);
}

/// Whether these words of a statement change a table of facts.
fn changes_facts(file: &File, words: &[(usize, String)]) -> Option<String> {
    let mut following = words.iter().map(|(_, word)| word.as_str());
    let table = match (following.next()?, following.next()?) {
        ("UPDATE", table) => table,
        ("DELETE", "FROM") | ("REPLACE", "INTO") | ("DROP" | "TRUNCATE", "TABLE") => {
            following.next()?
        }
        // An upsert names its table at the start, so its folder tells.
        ("DO", "UPDATE") if is_of_facts(file) => "EVENTS",
        _ => return None,
    };
    let (line, verb) = words.first()?;
    FACTS
        .contains(&table)
        .then(|| file.fault(*line, &format!("{verb} of {table}")))
}

fn is_of_facts(file: &File) -> bool {
    FACTS.iter().any(|table| {
        file.path
            .contains(&format!("/sql/{}/", table.to_lowercase()))
    })
}

/// The words of a file in capitals, each with its line; comments left out.
fn words(file: &File) -> Vec<(usize, String)> {
    let mut words = Vec::new();
    for (number, line) in file.code() {
        let line = line.split("--").next().unwrap_or_default();
        let parts = line.split(|c: char| !c.is_alphanumeric() && c != '_');
        words.extend(
            parts
                .filter(|part| !part.is_empty())
                .map(|part| (number, part.to_uppercase())),
        );
    }
    words
}

#[test]
fn a_change_of_facts_would_be_seen() {
    let seen = |path: &str, text: &str| {
        let file = File {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        let words = words(&file);
        (0..words.len())
            .any(|place| changes_facts(&file, words.get(place..).unwrap_or_default()).is_some())
    };
    assert!(seen(
        "crates/store/sql/boards/a.sql",
        "update\n  events set kind = $1"
    ));
    assert!(seen(
        "crates/store/src/a.rs",
        "let text = \"DELETE FROM audit\";"
    ));
    assert!(seen(
        "crates/store/sql/events/a.sql",
        "INSERT INTO x ON CONFLICT (a) DO UPDATE SET b = $1"
    ));
    assert!(seen(
        "crates/store/sql/staff_events/a.sql",
        "UPDATE staff_events SET sealed = $4 WHERE seq = $3"
    ));
    assert!(!seen(
        "crates/store/sql/boards/a.sql",
        "UPDATE boards SET events = $1 -- DELETE FROM events"
    ));
    assert!(!seen(
        "crates/store/migrations/a.sql",
        "CREATE TRIGGER t BEFORE UPDATE ON events"
    ));
}
