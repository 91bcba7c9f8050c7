//! The files of the project, as the other tests here read them.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold what was built or fetched, not what was written.
const NOT_OURS: [&str; 7] = [
    ".git",
    "demo-data",
    "node_modules",
    "playwright-report",
    "target",
    "test-results",
    "vendor",
];

/// A text file, with its path from the root of the project.
pub(super) struct File {
    pub(super) path: String,
    pub(super) text: String,
}

impl File {
    /// Whether all of it is test code.
    pub(super) fn is_test(&self) -> bool {
        self.path.contains("/tests/") || self.path.ends_with("/tests.rs")
    }

    /// Whether its name ends so.
    pub(super) fn ends_in(&self, ending: &str) -> bool {
        self.path.ends_with(ending)
    }

    /// The lines with their numbers.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }

    /// The lines of Rust that end up in the program: no unit tests, no comments.
    pub(super) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let body = self
            .text
            .split_once("\n#[cfg(test)]\nmod ")
            .map_or(self.text.as_str(), |(body, _)| body);
        (1..)
            .zip(body.lines())
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    /// A fault at a line of this file, as an editor can jump to it.
    pub(super) fn fault(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.path)
    }
}

/// The root of the project.
pub(super) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A file that has to be there.
pub(super) fn file(path: &str) -> File {
    let text = fs::read_to_string(root().join(path))
        .unwrap_or_else(|error| panic!("{path} cannot be read: {error}"));
    File {
        path: path.to_owned(),
        text,
    }
}

/// Every file under a folder whose name ends so. A test that would look at nothing fails.
pub(super) fn files(folder: &str, endings: &[&str]) -> Vec<File> {
    let mut paths = Vec::new();
    walk(Path::new(folder), &mut paths);
    let found: Vec<File> = paths
        .iter()
        .filter(|path| endings.iter().any(|ending| path.ends_with(ending)))
        .map(|path| file(path))
        .collect();
    assert!(
        !found.is_empty(),
        "{folder} holds no file that ends in {endings:?}, so this test would look at nothing"
    );
    found
}

/// The names in a folder, in order.
pub(super) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder))
        .unwrap_or_else(|error| panic!("{} cannot be read: {error}", folder.display()));
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry of a folder").file_name())
        .map(|name| name.into_string().expect("a file name in UTF-8"))
        .collect();
    names.sort();
    names
}

fn walk(folder: &Path, paths: &mut Vec<String>) {
    for name in names(folder) {
        let path = folder.join(&name);
        if root().join(&path).is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                walk(&path, paths);
            }
        } else {
            let path = path.to_str().expect("a path in UTF-8");
            paths.push(path.trim_start_matches("./").to_owned());
        }
    }
}

/// Fails with all faults at once, under the sentence that was broken.
#[track_caller]
pub(super) fn none(rule: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{rule}\n  {}", faults.join("\n  "));
}
