//! The demo: made once, used again, and never taken for a real installation.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A demo that stops when the test does.
struct Demo(Child);

impl Drop for Demo {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Start the demo in this folder: what it says.
fn said(folder: &Path, more: &[&str]) -> Vec<String> {
    let program = Command::new(env!("CARGO_BIN_EXE_luwte"))
        .args(["demo", "--listen", "127.0.0.1:0", "--data"])
        .arg(folder)
        .args(more)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut demo = Demo(program);
    let mut said = Vec::new();
    for line in BufReader::new(demo.0.stdout.take().unwrap()).lines() {
        said.push(line.unwrap());
        if said.last().unwrap().contains("Ctrl+C") {
            break;
        }
    }
    said
}

#[test]
fn a_demo_is_made_once_and_used_again() {
    let dir = tempfile::tempdir().unwrap();
    let first = said(dir.path(), &[]);
    assert!(first[0].starts_with("Luwte luistert op http://localhost:"));
    let key = fs::read(dir.path().join("demo.key")).unwrap();
    let again = said(dir.path(), &["--second-factor"]);
    // Another port each time, and another word on how to sign in.
    assert_ne!(again[2], first[2]);
    assert_eq!(again[1], first[1]);
    assert_eq!(again[3..], first[3..]);
    assert_eq!(fs::read(dir.path().join("demo.key")).unwrap(), key);
}

#[test]
fn a_demo_says_where_it_is_and_with_whom_to_begin() {
    let dir = tempfile::tempdir().unwrap();
    let said = said(dir.path(), &[]);
    assert!(
        said[0].starts_with("Luwte luistert op http://localhost:"),
        "{said:?}"
    );
    assert!(said[1].starts_with("Wachtwoord"), "{said:?}");
    let begin = said
        .iter()
        .position(|line| line.contains("Begin met"))
        .unwrap();
    for (line, name) in said[begin + 1..].iter().zip(["noor", "ilse", "daan"]) {
        assert!(line.trim().starts_with(name), "{line}");
        assert!(line.contains(": "), "says what this person can do: {line}");
    }
    let rest = said[begin + 4..].join("\n");
    for login in ["yara", "hanna", "fg", "beheer", "saskia.a", "gerben.a"] {
        assert!(rest.contains(&format!("{login} (")), "{login}: {rest}");
    }
    assert!(said.len() < 30, "more than one screen: {said:#?}");
}

#[test]
fn a_demo_that_was_broken_off_is_not_used() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("demo.key"), "").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_luwte"))
        .args(["demo", "--listen", "127.0.0.1:0", "--data"])
        .arg(dir.path())
        .output()
        .unwrap();
    assert!(!output.status.success());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("broken off"), "{said}");
}
