//! The demo: made once, used again, and never taken for a real installation.

#![expect(
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

/// Start the demo in this folder; the names with which people can sign in.
fn names(folder: &Path, more: &[&str]) -> Vec<String> {
    let program = Command::new(env!("CARGO_BIN_EXE_luwte"))
        .args(["demo", "--listen", "127.0.0.1:0", "--data"])
        .arg(folder)
        .args(more)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut demo = Demo(program);
    let mut lines = BufReader::new(demo.0.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    let address = lines.next().unwrap();
    assert!(
        address.starts_with("Luwte luistert op http://localhost:"),
        "{address}"
    );
    let password = lines.next().unwrap();
    assert!(password.contains("Wachtwoord"), "{password}");
    let how = lines.next().unwrap();
    assert_eq!(how.contains("code-app"), !more.is_empty(), "{how}");
    // The last story's director is told last.
    let mut names = Vec::new();
    for line in lines {
        names.push(line.split_whitespace().next().unwrap().to_owned());
        if line.contains(".h ") && line.contains("Directeur") {
            break;
        }
    }
    names
}

#[test]
fn a_demo_is_made_once_and_used_again() {
    let dir = tempfile::tempdir().unwrap();
    let first = names(dir.path(), &[]);
    for name in ["noor", "ilse", "daan", "hanna", "fg", "beheer"] {
        assert!(first.iter().any(|one| one == name), "{name}: {first:?}");
    }
    let key = fs::read(dir.path().join("demo.key")).unwrap();
    assert_eq!(names(dir.path(), &["--second-factor"]), first);
    assert_eq!(fs::read(dir.path().join("demo.key")).unwrap(), key);
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
