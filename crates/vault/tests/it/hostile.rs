//! Notes, keys and proofs that nobody would make: reading one never stops the program.
#![expect(
    clippy::indexing_slicing,
    reason = "a test may stop at what it did not expect"
)]

#[path = "../../../../fuzz/shared/merkle.rs"]
mod merkle;
#[path = "../../../../fuzz/shared/note.rs"]
mod note;
#[path = "../../../../fuzz/shared/spoil.rs"]
mod spoil;

use spoil::{Chance, rounds};

const NOTE: &str = "PeterNeumann\n7\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\ntime 1\nprevious 0\n\n\
     \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

const PIECES: [&[u8]; 12] = [
    b"\n",
    b"\n\n",
    b"+",
    b"=",
    b"==",
    b" ",
    b"-0",
    b"007",
    b"18446744073709551616",
    b"\xe2\x80\x94 ",
    b"time ",
    b"\0",
];

#[test]
fn no_note_stops_the_program() {
    let mut chance = Chance(0x2026_0925_0800_0001);
    let both = format!("{}\n{NOTE}", note::KEY);
    for round in 0..rounds(20_000) {
        let sample = [note::KEY, NOTE, &both][round % 3];
        note::run(&chance.spoil(sample.as_bytes(), &PIECES));
    }
}

#[test]
fn no_proof_stops_the_program() {
    let mut chance = Chance(0x2026_0925_0800_0002);
    for round in 0..rounds(20_000) {
        let mut bytes = Vec::new();
        let edges = [0, 1, 2, 7, 8, u64::MAX, u64::MAX - 1, 1 << 63];
        for number in [edges[round % 8], edges[round / 8 % 8]] {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        bytes.resize(16 + 32 * (round % 70), 7);
        merkle::run(&chance.spoil(&bytes, &[&[0; 32], &[255; 8], b"x"]));
        merkle::run(&bytes);
    }
}
