//! Bytes that begin well and were spoiled: for the short bounded runs of the tests.
//!
//! The same in each run, so that what was found can be found again.

/// How many rounds a test makes; more by hand with `LUWTE_FUZZ_ROUNDS`.
pub(crate) fn rounds(few: usize) -> usize {
    option_env!("LUWTE_FUZZ_ROUNDS")
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(few)
}

/// Numbers that only seem to come by chance.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    /// A number below the end.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % 0xFFFF_FFFF).unwrap_or(0) % end.max(1)
    }

    /// A few changes to some bytes: turned bits, pieces put in, taken out and said twice.
    pub(crate) fn spoil(&mut self, bytes: &[u8], pieces: &[&[u8]]) -> Vec<u8> {
        let mut spoiled = bytes.to_vec();
        for _ in 0..=self.below(6) {
            let at = self.below(spoiled.len() + 1);
            let end = (at + self.below(40)).min(spoiled.len());
            match self.below(5) {
                0 => {
                    let bit = 1 << self.below(8);
                    spoiled
                        .iter_mut()
                        .skip(at)
                        .take(1)
                        .for_each(|byte| *byte ^= bit);
                }
                1 => drop(spoiled.drain(at..end)),
                2 => {
                    let again: Vec<u8> = spoiled.iter().skip(at).take(end - at).copied().collect();
                    spoiled.splice(at..at, again);
                }
                _ => {
                    let piece = pieces.iter().copied().cycle().nth(self.below(pieces.len()));
                    spoiled.splice(at..at, piece.unwrap_or_default().iter().copied());
                }
            }
        }
        spoiled
    }
}
