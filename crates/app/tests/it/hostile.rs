//! Files that nobody would send to be checked: each gets a verdict, and none that was spoiled holds.

#[path = "../../../../fuzz/shared/proof_file.rs"]
mod proof_file;
#[path = "../../../../fuzz/shared/spoil.rs"]
mod spoil;

use spoil::{Chance, rounds};

use crate::bench::Bench;
use crate::proof::log_file;

/// A proof that holds, made by another program.
const PROOF: &[u8] = include_bytes!("../../../server/tests/it/proof.json");

const PIECES: [&[u8]; 16] = [
    b"{",
    b"}",
    b"[",
    b"\"",
    b"\\u0000",
    b"\\ud800",
    b"-0",
    b"1e999",
    b"18446744073709551616",
    b"null",
    b"%PDF-1.7\n",
    b"/Type/EmbeddedFile/",
    b"1 0 obj\n<</Length 99999999999/Filter/FlateDecode>>\nstream\n",
    b"/Length -1",
    b"luwte-seal-json:",
    b"\xff",
];

#[test]
fn every_file_gets_a_verdict() {
    assert!(proof_file::run(PROOF));
    let mut paper = b"%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/Length ".to_vec();
    paper.extend_from_slice(format!("{}>>\nstream\n", PROOF.len()).as_bytes());
    paper.extend_from_slice(PROOF);
    paper.extend_from_slice(b"\nendstream\nendobj\nluwte-seal-pdf:luwte-seal-pdf:\n%%EOF\n");
    let mut chance = Chance(0x2026_0925_0800_0003);
    for round in 0..rounds(6_000) {
        let sample = [PROOF, &paper][round % 2];
        let spoiled = chance.spoil(sample, &PIECES);
        assert!(
            spoiled == PROOF || !proof_file::run(&spoiled),
            "round {round}"
        );
    }
}

#[tokio::test]
async fn every_file_of_the_log_gets_a_verdict() {
    let (file, _) = log_file(&Bench::new().await).await;
    assert!(proof_file::run(&file));
    let mut chance = Chance(0x2026_0925_0800_0005);
    for round in 0..rounds(2_000) {
        let spoiled = chance.spoil(&file, &PIECES);
        assert!(
            spoiled == file || !proof_file::run(&spoiled),
            "round {round}"
        );
    }
}
