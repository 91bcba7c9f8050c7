//! Editions that nobody would write: reading one never stops the program.
//!
//! A short bounded run. Longer by hand: `LUWTE_FUZZ_ROUNDS=200000 cargo nextest run -p luwte-domain
//! hostile`.

use domain::edition::read;

const ROUNDS: &str = match option_env!("LUWTE_FUZZ_ROUNDS") {
    Some(rounds) => rounds,
    None => "1500",
};

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

/// The same numbers in each run, so that what was found can be found again.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % 0xFFFF_FFFF).unwrap() % end.max(1)
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
    let mut chance = Chance(0x2026_0925_0800_0000);
    let rounds: usize = ROUNDS.parse().unwrap();
    let mut refused = 0;
    for round in 0..rounds {
        let text = chance.spoil(SHIPPED[round % SHIPPED.len()]);
        if let Err(faults) = read(&text) {
            assert!(
                !faults.is_empty(),
                "round {round}: refused without a reason"
            );
            refused += 1;
        }
    }
    assert!(refused > rounds / 2, "most of what is spoiled is refused");
}
