//! Editions that nobody would write: reading one never stops the program.
//!
//! A short bounded run. Longer by hand: `LUWTE_FUZZ_ROUNDS=200000 cargo nextest run -p luwte-domain
//! hostile`.

#[path = "../../../../fuzz/shared/command.rs"]
mod command;
#[path = "../../../../fuzz/shared/edition.rs"]
mod edition;
#[path = "../../../../fuzz/shared/spoil.rs"]
mod spoil;

use domain::command::CommandKind;
use domain::edition::read;

const SHIPPED: [&str; 2] = [
    include_str!("../../../../editions/gpo-wn.toml"),
    include_str!("../../../../editions/onderwijs-2019.toml"),
];

const PIECES: [&str; 16] = [
    "=",
    "[",
    "]",
    "[[",
    "\"",
    "'''",
    "\"\"\"",
    "{",
    "}",
    "#",
    "\n",
    "\u{0}",
    "\u{feff}",
    "99999999999999999999",
    "1979-13-40",
    "a.b.c.d.e.f.g",
];

/// Chance that keeps text text, and says whole lines twice.
struct Lines(spoil::Chance);

impl Lines {
    fn below(&mut self, end: usize) -> usize {
        self.0.below(end)
    }

    /// A place between two letters.
    fn place(&mut self, text: &str) -> usize {
        let mut at = self.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    fn spoil(&mut self, text: &str) -> String {
        let mut spoiled = text.to_owned();
        for _ in 0..=self.below(4) {
            let (one, other) = (self.place(&spoiled), self.place(&spoiled));
            let (from, to) = (one.min(other), one.max(other));
            match self.below(3) {
                0 => spoiled.insert_str(from, PIECES[self.below(PIECES.len())]),
                1 => spoiled.replace_range(from..to, ""),
                _ => {
                    let lines: Vec<&str> = text.lines().collect();
                    let line = lines[self.below(lines.len())];
                    spoiled.insert_str(from, &format!("\n{line}\n"));
                }
            }
        }
        spoiled
    }
}

#[test]
fn no_edition_stops_the_program() {
    let mut chance = Lines(spoil::Chance(0x2026_0925_0800_0000));
    let rounds = spoil::rounds(1_500);
    let mut refused = 0;
    for round in 0..rounds {
        let text = chance.spoil(SHIPPED[round % SHIPPED.len()]);
        edition::run(text.as_bytes());
        refused += usize::from(read(&text).is_err());
    }
    assert!(refused > rounds / 2, "most of what is spoiled is refused");
}

#[test]
fn no_command_and_no_record_stops_the_program() {
    const FIELDS: &str = r#"{"kind":"observation","text":"Een","happened":{"date":"2026-09-07",
        "time":"08:45"},"bearing":"supports","rests-on":[3],"source":{"name":"Oma"}}"#;
    const RECORD: &str = r#"{"shape":1,"at":"2026-09-07T08:00:00Z","by":{"member":
        "3f0c8a52-9d1e-4c7b-8a6f-0b1d2e3f4a5b","role":"teacher"},"fields":{},"explanations":[]}"#;
    const PIECES: [&[u8]; 12] = [
        b"{",
        b"}",
        b"[",
        b"]",
        b"\"",
        b",",
        b":",
        b"null",
        b"-1",
        b"1e400",
        b"\"date\":\"9999-99-99\"",
        b"\\ud800",
    ];
    let mut chance = spoil::Chance(0x2026_0925_0800_0004);
    for round in 0..spoil::rounds(20_000) {
        let kind = CommandKind::ALL[round % CommandKind::ALL.len()].code();
        let fields = [FIELDS, RECORD][round % 2];
        let sample = format!("{kind}\n{fields}");
        command::run(&chance.spoil(sample.as_bytes(), &PIECES));
    }
}
