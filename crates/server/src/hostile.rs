//! Files of an operator that nobody would write: stories and configurations. Reading one never
//! stops the program, and a refusal never repeats what could be a secret.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

#[path = "../../../fuzz/shared/spoil.rs"]
mod spoil;

use spoil::{Chance, rounds};

use crate::config::Config;
use crate::story;

const PIECES: [&[u8]; 14] = [
    b"=",
    b"[",
    b"]",
    b"[[",
    b"\"",
    b"'''",
    b"{",
    b"}",
    b"\n",
    b"\0",
    b"99999999999999999999",
    b"1979-13-40",
    b"a.b.c.d",
    b"[[act]]\n",
];

#[test]
fn no_configuration_stops_the_program() {
    const CONFIG: &str = "listen = \"127.0.0.1:8460\"\nstore = \"postgres://me:geheim@db/\"\n\
        root-key-file = \"root.key\"\nhttps = false\ntrusted-proxies = [\"10.0.0.0/8\"]\n";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("luwte.toml");
    let mut chance = Chance(0x2026_0925_0800_0005);
    for round in 0..rounds(4_000) {
        let text = chance.spoil(CONFIG.as_bytes(), &PIECES);
        std::fs::write(&path, &text).unwrap();
        if let Err(fault) = Config::read(&path) {
            // A key that runs into its value is told by name; a value never is.
            let told = format!("{fault:#}");
            assert!(!told.contains("me:geheim@"), "round {round}: {told}");
        }
    }
}

#[test]
fn no_story_stops_the_program() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../stories");
    let mut stories = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            stories.push(std::fs::read(path).unwrap());
        }
    }
    assert!(stories.len() > 3);
    let mut chance = Chance(0x2026_0925_0800_0006);
    for _ in 0..rounds(300) {
        let which = chance.below(stories.len());
        let spoiled = chance.spoil(stories.get(which).unwrap(), &PIECES);
        if let Ok(text) = String::from_utf8(spoiled) {
            drop(story::read(&text));
        }
    }
}
