//! Small habits that keep the tree readable.

use std::path::Path;

use super::tree;

/// Longer files are hard to read in one go.
const CEILING: usize = 400;

/// What somebody wrote by hand.
const SOURCES: [&str; 9] = [
    ".css", ".html", ".js", ".mjs", ".py", ".rs", ".sh", ".sql", ".typ",
];

#[test]
fn files_stay_short() {
    let mut faults = Vec::new();
    for file in tree::files(".", &SOURCES) {
        let lines = if file.ends_in(".rs") {
            file.code().count()
        } else {
            file.lines().count()
        };
        if lines > CEILING && !file.is_test() {
            faults.push(file.fault(CEILING, &format!("{lines} lines of code")));
        }
    }
    tree::none("a file has at most 400 lines outside tests", &faults);
}

#[test]
fn nothing_is_left_for_later() {
    // Put together here, or this line would be the first to be found.
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME")];
    let mut endings = vec![".ftl", ".md", ".toml", ".yml", "Makefile", "run"];
    endings.extend(SOURCES);
    let mut faults = Vec::new();
    for file in tree::files(".", &endings) {
        for (number, line) in file.lines() {
            if marks.iter().any(|mark| line.contains(mark)) {
                faults.push(file.fault(number, line.trim()));
            }
        }
    }
    tree::none(
        "what is not done stands in an issue, not in the code",
        &faults,
    );
}

/// A file that no `mod` names compiles to nothing, and its tests never run.
#[test]
fn no_test_file_is_forgotten() {
    let mut faults = Vec::new();
    for file in tree::files("crates", &[".rs"])
        .iter()
        .filter(|file| file.path.contains("/tests/it/"))
    {
        let path = Path::new(&file.path);
        let name = path
            .file_stem()
            .and_then(|name| name.to_str())
            .expect("a file name");
        if matches!(name, "main" | "mod") {
            continue;
        }
        let folder = path.parent().expect("a folder");
        let parents = [
            folder.join("main.rs"),
            folder.join("mod.rs"),
            folder.with_extension("rs"),
        ];
        let declared = parents
            .iter()
            .filter(|parent| tree::root().join(parent).exists())
            .map(|parent| tree::file(parent.to_str().expect("a path in UTF-8")))
            .any(|parent| parent.lines().any(|(_, line)| is_declaration(line, name)));
        if !declared {
            faults.push(file.fault(1, "no `mod` names this file"));
        }
    }
    tree::none("every test file is part of its test program", &faults);
}

fn is_declaration(line: &str, name: &str) -> bool {
    let line = line.strip_prefix("pub(crate) ").unwrap_or(line);
    line.strip_prefix("mod ")
        .is_some_and(|rest| rest == format!("{name};"))
}

#[test]
fn the_lock_file_names_no_address() {
    let lock = tree::file("e2e/package-lock.json");
    let addresses: Vec<String> = lock
        .lines()
        .filter(|(_, line)| line.contains("\"resolved\""))
        .map(|(number, line)| lock.fault(number, line.trim()))
        .collect();
    tree::none(
        "versions and checksums say what is fetched, not from where",
        &addresses,
    );
}

/// A real installation asks for a second factor: `luwte serve` never says that a password is enough.
#[test]
fn a_password_is_enough_in_the_demo_alone() {
    let mut said = Vec::new();
    for file in tree::files("crates", &[".rs"])
        .iter()
        .filter(|file| !file.is_test())
    {
        let lines = file.code();
        let says = lines.filter(|(_, line)| line.contains(".with_passwords_alone()"));
        said.extend(says.map(|_| file.path.clone()));
    }
    assert_eq!(said, ["crates/server/src/command/demo.rs"]);
}
