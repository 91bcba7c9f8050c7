//! What the documents name is there.

use super::tree::{self, File};

/// The folders at the root that a path in ARCHITECTURE.md can start with.
const FOLDERS: [&str; 12] = [
    ".ci", ".config", "bench", "crates", "docs", "e2e", "editions", "fuzz", "lang", "stories",
    "tools", "target",
];

#[test]
fn the_map_names_only_places_that_exist() {
    let map = tree::file("ARCHITECTURE.md");
    let mut faults = Vec::new();
    for (number, line) in map.lines() {
        for path in quoted(line).filter(|quoted| is_path(quoted)) {
            if !tree::root().join(path).exists() {
                faults.push(map.fault(number, &format!("`{path}` is not there")));
            }
        }
    }
    tree::none(
        "a change that moves a place edits the map in the same commit",
        &faults,
    );
}

/// What stands between backquotes on a line.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

fn is_path(text: &str) -> bool {
    let start = text.split('/').next().unwrap_or_default();
    let pattern = text.contains(['*', '<', '{', ' ', '…']);
    text.contains('/') && FOLDERS.contains(&start) && !pattern
}

#[test]
fn every_crate_is_on_the_map() {
    let map = tree::file("ARCHITECTURE.md");
    let missing: Vec<String> = tree::names("crates".as_ref())
        .into_iter()
        .filter(|name| !map.text.contains(&format!("crates/{name}")))
        .map(|name| format!("{}: does not name crates/{name}", map.path))
        .collect();
    tree::none("the map shows every crate", &missing);
}

#[test]
fn links_lead_somewhere() {
    let mut faults = Vec::new();
    for document in tree::files(".", &[".md"]) {
        let (folder, _) = document.path.rsplit_once('/').unwrap_or((".", ""));
        for (number, line) in document.lines() {
            for target in targets(line) {
                if !tree::root().join(folder).join(target).exists() {
                    faults.push(document.fault(number, &format!("{target} is not there")));
                }
            }
        }
    }
    tree::none("a link in a document leads to a file", &faults);
}

/// The files that a line of Markdown links to.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    let links = line
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    links
        .map(|link| link.split('#').next().unwrap_or_default())
        .filter(|link| !link.is_empty() && !link.contains(':'))
}

/// Where the chapters of the handbook stand.
const HANDBOOK: &str = "docs/handboek/src/";

#[test]
fn the_handbook_names_each_chapter_once() {
    let summary = tree::file(&format!("{HANDBOOK}SUMMARY.md"));
    let named: Vec<&str> = summary
        .lines()
        .flat_map(|(_, line)| targets(line))
        .collect();
    let mut faults = Vec::new();
    for chapter in tree::files(HANDBOOK, &[".md"]) {
        let name = chapter.path.trim_start_matches(HANDBOOK);
        let times = named.iter().filter(|each| **each == name).count();
        if name != "SUMMARY.md" && times != 1 {
            faults.push(format!("{}: is named {times} times", chapter.path));
        }
    }
    tree::none(
        "SUMMARY.md names each chapter of the handbook once",
        &faults,
    );
}

#[test]
fn the_pictures_of_the_handbook_are_shown_and_described() {
    let chapters = tree::files(HANDBOOK, &[".md"]);
    let pictures = format!("{HANDBOOK}pictures");
    let mut faults = Vec::new();
    for picture in tree::names(pictures.as_ref()) {
        let shown = format!("pictures/{picture})");
        if !chapters.iter().any(|chapter| chapter.text.contains(&shown)) {
            faults.push(format!("{pictures}/{picture}: no chapter shows it"));
        }
    }
    for chapter in &chapters {
        for (number, line) in chapter.lines() {
            if line.contains("![](") {
                faults.push(chapter.fault(number, "a picture that nothing describes"));
            }
        }
    }
    tree::none(
        "each picture of the handbook is shown, with words for who does not see it",
        &faults,
    );
}

#[test]
fn the_commands_that_we_tell_people_to_type_exist() {
    let makefile = tree::file("Makefile");
    let readme = tree::file("README.md");
    let mut faults = Vec::new();
    for command in ["make demo", "make test"] {
        if !readme.text.contains(command) {
            faults.push(format!("{}: does not name `{command}`", readme.path));
        }
    }
    for document in [readme, tree::file("CONTRIBUTING.md")] {
        faults.extend(unknown_commands(&document, &makefile));
    }
    tree::none(
        "`make` knows what the documents tell people to type",
        &faults,
    );
}

fn unknown_commands(document: &File, makefile: &File) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, line) in document.lines() {
        let commands = quoted(line)
            .chain([line])
            .filter_map(|text| text.strip_prefix("make "));
        for goal in commands.filter_map(|rest| rest.split_whitespace().next()) {
            if !makefile.lines().any(|(_, line)| line == format!("{goal}:")) {
                faults
                    .push(document.fault(number, &format!("`make {goal}` is not in the Makefile")));
            }
        }
    }
    faults
}
