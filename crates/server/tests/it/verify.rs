//! `luwte verify`, `checkpoint` and `log-key`, as an operator or a receiver types them.
//!
//! `proof.json` was made by another program, from docs/adr/0007-the-log-and-its-proof.md: a proof
//! that was sent once must hold for ever.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::program::{installed, luwte, said, succeeds};

fn beside(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/it")
        .join(name)
}

/// What `luwte verify` answers: its code, and what it says.
fn verify(arguments: &[&str]) -> (i32, String) {
    let output = luwte(&[&["verify"], arguments].concat(), "");
    (output.status.code().unwrap(), said(&output))
}

#[test]
fn a_proof_that_was_sent_once_holds() {
    let (proof, key) = (beside("proof.json"), beside("proof.key"));
    let (proof, key) = (proof.to_str().unwrap(), key.to_str().unwrap());
    let (code, said) = verify(&[proof]);
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("Dit bestand klopt") && said.contains("Let op"),
        "{said}"
    );
    let (code, said) = verify(&[proof, "--key", key]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("de sleutel die u opgaf"), "{said}");
}

#[test]
fn what_does_not_hold_is_named_with_a_code_of_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let proof = fs::read_to_string(beside("proof.json")).unwrap();
    let with = |name: &str, text: String| {
        let path = dir.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let changed = with("changed", proof.replace("Fenne was stil", "Fenne was blij"));
    let (code, said) = verify(&[&changed]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("de tekst van vastlegging 2"), "{said}");
    let cut = with("cut", proof.chars().take(500).collect());
    let (code, said) = verify(&[&cut]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("kan niet worden gecontroleerd"), "{said}");
    let (code, said) = verify(&["nowhere.pdf"]);
    assert_eq!(code, 2, "{said}");
    let whole = with("whole", proof);
    let (code, said) = verify(&[&whole, "--key", &whole]);
    assert_eq!((code, said.contains("luwte log-key")), (2, true), "{said}");
}

#[test]
fn the_store_is_held_against_what_was_kept_elsewhere() {
    let (dir, config) = installed();
    let ilse = [
        "user",
        "add",
        "--config",
        &config,
        "--name",
        "Ilse Brandsma",
        "--login",
        "ilse",
        "--role",
        "care-coordinator@99ZZ00",
    ];
    succeeds(&ilse, "een lang wachtwoord\n");
    let keep = |name: &str, command: &str| {
        let path = dir.path().join(name);
        fs::write(&path, succeeds(&[command, "--config", &config], "")).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (note, key) = (keep("note", "checkpoint"), keep("key", "log-key"));
    let again = keep("again", "checkpoint");
    let same = fs::read(again).unwrap() == fs::read(&note).unwrap();
    assert!(same, "nothing happened, so nothing is signed anew");
    let store = [
        "--store",
        "--config",
        &config,
        "--key",
        &key,
        "--checkpoint",
        &note,
    ];
    let (code, said) = verify(&store);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("1 ijkpunten"), "{said}");
    assert!(succeeds(&["check", "--config", &config], "").contains("Alles klopt"));

    let sql = "import sqlite3,sys; sqlite3.connect(sys.argv[1]).executescript(sys.argv[2])";
    let database = dir.path().join("luwte/luwte.db");
    let change = "UPDATE audit SET action = 'member-left'";
    let status = Command::new("/usr/bin/python3")
        .args(["-c", sql, database.to_str().unwrap(), change])
        .status();
    assert!(status.unwrap().success());
    let (code, said) = verify(&store);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("logregel 1 is veranderd"), "{said}");
    let checked = luwte(&["check", "--config", &config], "");
    assert!(!checked.status.success());
    let (code, _) = verify(&["--store", "--config", "nowhere.toml"]);
    assert_eq!(code, 2);
}
