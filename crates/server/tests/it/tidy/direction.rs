//! Dependencies run one way (invariants 1 and 6).

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use super::tree;

/// Which of our crates each may use. Tests may use more.
const OURS: [(&str, &[&str]); 8] = [
    ("luwte-domain", &[]),
    ("luwte-vault", &[]),
    ("luwte-store", &["luwte-domain", "luwte-vault"]),
    ("luwte-print", &["luwte-domain"]),
    (
        "luwte-app",
        &["luwte-domain", "luwte-print", "luwte-store", "luwte-vault"],
    ),
    ("luwte-web", &["luwte-app", "luwte-domain"]),
    (
        "luwte-server",
        &[
            "luwte-app",
            "luwte-domain",
            "luwte-print",
            "luwte-store",
            "luwte-vault",
            "luwte-web",
        ],
    ),
    (
        "luwte-fuzz",
        &["luwte-app", "luwte-domain", "luwte-vault", "luwte-web"],
    ),
];

/// Everything else that the two pure crates may use: nothing that does I/O, asks the time or rolls
/// dice.
const PURE: [(&str, &[&str]); 2] = [
    (
        "luwte-domain",
        &[
            "jiff",
            "serde",
            "serde_json",
            "serde_path_to_error",
            "thiserror",
            "toml",
            "uuid",
        ],
    ),
    ("luwte-vault", &["aws-lc-rs", "thiserror", "zeroize"]),
];

#[test]
fn dependencies_run_one_way() {
    let ours = BTreeMap::from(OURS);
    let mut faults = Vec::new();
    for (name, used) in dependencies() {
        let Some(allowed) = ours.get(name.as_str()) else {
            faults.push(format!(
                "{name}: a new crate; give it its place in {}",
                file!()
            ));
            continue;
        };
        for other in used
            .iter()
            .filter(|other| ours.contains_key(other.as_str()))
        {
            if !allowed.contains(&other.as_str()) {
                faults.push(format!("{name}: may not depend on {other}"));
            }
        }
    }
    tree::none(
        "server -> web -> app -> store -> vault; app -> print -> domain",
        &faults,
    );
}

#[test]
fn the_pure_crates_use_only_pure_ones() {
    let found = dependencies();
    let mut faults = Vec::new();
    for (name, allowed) in PURE {
        for other in found.get(name).expect("a crate of ours") {
            if !allowed.contains(&other.as_str()) {
                faults.push(format!("{name}: may not depend on {other}"));
            }
        }
    }
    tree::none("domain and vault are pure", &faults);
}

/// `deny.toml` cannot tell a program from its tests.
#[test]
fn only_the_tests_of_web_make_codes() {
    let found = dependencies();
    let web = found.get("luwte-web").expect("a crate of ours");
    assert!(
        !web.contains("totp-rs"),
        "codes are made and checked in `app`"
    );
}

/// A feature that only the tests switch on would have half the tree compiled twice, once for
/// `make demo` and once for `make test`.
#[test]
fn the_demo_and_the_tests_share_one_build() {
    let with_tests = features("normal,build,dev");
    let faults: Vec<String> = features("normal,build")
        .into_iter()
        .filter(|line| !with_tests.contains(line))
        .map(|line| format!("{line}: the tests want other features of it"))
        .collect();
    tree::none(
        "what the program is made of is the same in the tests",
        &faults,
    );
}

/// Each crate with the features it is built with.
fn features(edges: &str) -> BTreeSet<String> {
    let tree = ["tree", "--offline", "--workspace", "--prefix", "none"];
    let answer = cargo(&[&tree[..], &["--edges", edges, "--format", "{p} {f}"]].concat());
    answer
        .lines()
        .map(|line| line.trim_end_matches(" (*)").to_owned())
        .collect()
}

/// The crates of the workspace, each with what the program (not its tests) needs.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let answer = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--no-deps",
            "--offline",
        ])
        .current_dir(tree::root())
        .output()
        .expect("cargo metadata");
    let metadata: Value = serde_json::from_slice(&answer.stdout).expect("the answer of cargo");
    let packages = list(&metadata, "packages");
    packages
        .iter()
        .map(|package| (name(package), needs(package)))
        .collect()
}

fn needs(package: &Value) -> BTreeSet<String> {
    list(package, "dependencies")
        .iter()
        .filter(|one| one.get("kind").is_none_or(|kind| kind != "dev"))
        .map(name)
        .collect()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value
        .get(key)
        .and_then(Value::as_array)
        .expect("a list in the answer of cargo")
}

fn name(value: &Value) -> String {
    value
        .get("name")
        .and_then(Value::as_str)
        .expect("a name in the answer of cargo")
        .to_owned()
}

/// What cargo answers about this workspace.
fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(tree::root())
        .output()
        .expect("cargo");
    let problem = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "cargo {}: {problem}",
        arguments.join(" ")
    );
    String::from_utf8(output.stdout).expect("an answer in UTF-8")
}
